internal import DataFiles
internal import Foundation

/// A YAML or JSON file that somebody names with `--from`.
enum DataFileRoot {
  /// One thing, or a list of them. What is wrong goes into `log`; call `finish` when all is read.
  static func items(of path: String, _ log: DiagnosticLog) throws -> [NodeReader] {
    guard let handle = FileHandle(forReadingAtPath: path),
      let bytes = try? handle.read(upToCount: DataFile.sizeLimit + 1)
    else { throw CommandFault.unreadableFile(path: path) }
    let root: NodeReader
    do {
      root = NodeReader(try DataFile.parse(Array(bytes), name: path), what: path, file: path, log: log)
    } catch {
      throw CommandFault.dataFile([error.diagnostic])
    }
    if case .sequence = root.node.content { return root.items() ?? [] }
    return [root]
  }

  static func finish(_ log: DiagnosticLog) throws {
    guard log.isEmpty else { throw CommandFault.dataFile(log.diagnostics) }
  }
}
