internal import Foundation
internal import GapAnalysis
package import Requirements

/// The catalogues that tests judge by, found from where this file lies.
package enum Catalogues {
  /// `checklists/iizuka-2025`, as staff have it.
  package static func iizuka() throws -> Catalogue {
    try load("checklists/iizuka-2025")
  }

  /// Another city's, with another numbering and other settings.
  package static func smallCity() throws -> Catalogue {
    try load("Tests/RequirementsTests/Fixtures/small-city")
  }

  /// `checklists/regions`.
  package static func regions() throws -> RegionTable {
    let folder = root.appending(path: "checklists/regions")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    return try RegionTable.load(
      try names.sorted().map { (name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))) })
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func load(_ path: String) throws -> Catalogue {
    try CatalogueFolder.load(root.appending(path: path).path, derivations: Derivations.signatures)
  }
}
