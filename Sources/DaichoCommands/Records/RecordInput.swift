internal import Registry

/// Records out of a file.
enum RecordInput {
  static func read(_ path: String, kind: RecordKind) throws -> [[String: [String]]] {
    throw CommandFault.unreadableFile(path: path)
  }
}
