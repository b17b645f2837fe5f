import Foundation
import Requirements

enum Fixtures {
  static let folder = Bundle.module.bundleURL.appending(path: "Fixtures")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  static var smallCityPath: String { folder.appending(path: "small-city").path }

  static func smallCity() throws -> Catalogue {
    try CatalogueFolder.load(smallCityPath, derivations: knownDerivations)
  }

  /// The folder `checklists` of the repository in which this file lies.
  static func checklists(from source: String = #filePath) throws -> URL {
    var folder = URL(fileURLWithPath: source).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "checklists")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }

  static func regions() throws -> RegionTable {
    let folder = try checklists().appending(path: "regions")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    return try RegionTable.load(
      try names.sorted().map { (name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0)))) })
  }

  static func iizuka() throws -> Catalogue {
    try CatalogueFolder.load(
      try checklists().appending(path: "iizuka-2025").path, derivations: knownDerivations)
  }
}
