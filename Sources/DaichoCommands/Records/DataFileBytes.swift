internal import DataFiles
internal import Foundation

/// The bytes of a file that somebody names on the command line.
enum DataFileBytes {
  /// One byte more than `limit` at most: enough to know that there are too many.
  static func read(_ path: String, upTo limit: Int = DataFile.sizeLimit) throws -> [UInt8] {
    guard !Session.isFolder(path), let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFault.unreadableFile(path: path)
    }
    do { return Array(try handle.read(upToCount: limit + 1) ?? Data()) } catch {
      throw CommandFault.unreadableFile(path: path)
    }
  }
}
