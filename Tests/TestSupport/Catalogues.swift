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

  private static func load(_ path: String) throws -> Catalogue {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try CatalogueFolder.load(root.appending(path: path).path, derivations: Derivations.signatures)
  }
}
