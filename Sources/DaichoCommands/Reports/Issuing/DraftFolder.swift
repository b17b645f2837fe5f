internal import Foundation
internal import Registry
internal import SQLiteStore

/// The folder of a report as `report quarterly --output` wrote it, and as people approved it.
struct DraftFolder: Sendable {
  let path: String
  let manifest: DraftManifest

  init(_ path: String) throws {
    self.path = path
    let file = path + "/" + Report.manifestName
    guard FileManager.default.fileExists(atPath: file) else { throw DraftFault.noManifest(path) }
    manifest = try DraftManifest(reading: try DataFileBytes.read(file, upTo: DraftManifest.largest), of: path)
  }

  /// Holds every file against the manifest. Hidden files are nobody's report.
  func differences(by content: ContentStore) -> [DraftDifference] {
    let named = manifest.files.compactMap { file in
      cause(of: file, by: content).map { DraftDifference(name: file.name, cause: $0) }
    }
    let known = Set(manifest.files.map(\.name) + [Report.manifestName])
    return named + names.filter { !known.contains($0) }.map { DraftDifference(name: $0, cause: .extra) }
  }

  private func cause(of file: DraftManifest.File, by content: ContentStore) -> DraftDifference.Cause? {
    let path = path + "/" + file.name
    guard FileManager.default.fileExists(atPath: path) else { return .missing }
    guard let found = try? content.measure(path, name: file.name) else { return .unreadable }
    return found.size == file.size && found.sha256 == file.sha256 ?? found.sha256 ? nil : .altered
  }

  private var names: [String] {
    guard let all = FileManager.default.enumerator(atPath: path) else { return [] }
    var names: [String] = []
    for case let name as String in all where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      if all.fileAttributes?[.type] as? FileAttributeType != .typeDirectory { names.append(name) }
    }
    return names.sorted()
  }

  /// What differs when the draft is made again, in `remade`. Files without a hash differ each time, and are not made.
  func differences(from remade: DraftFolder) -> [DraftDifference] {
    let again = Dictionary(remade.manifest.files.map { ($0.name, $0) }) { first, _ in first }
    let lost = manifest.files.compactMap { file -> DraftDifference? in
      guard file.sha256 != nil else { return nil }
      guard let made = again[file.name] else { return DraftDifference(name: file.name, cause: .notMade) }
      return made.sha256 == file.sha256 ? nil : DraftDifference(name: file.name, cause: .notReproduced)
    }
    let known = Set(manifest.files.map(\.name))
    return lost
      + remade.manifest.files.filter { !known.contains($0.name) }
      .map { DraftDifference(name: $0.name, cause: .notReproduced) }
  }
}
