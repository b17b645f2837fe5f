internal import Foundation

extension Session {
  /// The YAML files of a folder of `checklists/`, in the order of their names.
  func checklistFiles(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = try checklistsFolder() + "/" + name
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFault.checklistsMissing(looked: [folder])
    }
    let paths = names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    return try paths.map { (name: $0, bytes: try DataFileBytes.read($0)) }
  }
}
