internal import Foundation
internal import GapAnalysis
internal import Requirements

/// Catalogues in folders: those that ship with the program, by name, and others by path.
enum ShippedCatalogue {
  static let name = "iizuka-2025"

  /// - Parameter nameOrPath: a path is what holds a slash, or is a folder's name beside the shipped ones.
  static func load(_ nameOrPath: String, _ session: Session) throws -> Catalogue {
    guard !nameOrPath.contains("/") else { return try load(folder: nameOrPath) }
    let folder = try session.checklistsFolder()
    let path = folder + "/" + nameOrPath
    guard FileManager.default.fileExists(atPath: path + "/catalogue.yaml") else {
      throw CommandFault.unknownCatalogue(name: nameOrPath, allowed: names(in: folder))
    }
    return try load(folder: path)
  }

  static func load(folder: String) throws -> Catalogue {
    try CatalogueFolder.load(folder, derivations: Derivations.signatures)
  }

  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/catalogue.yaml") }.sorted()
  }
}
