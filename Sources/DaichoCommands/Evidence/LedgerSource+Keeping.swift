internal import Foundation
internal import Interchange
internal import Registry
internal import SQLiteStore

extension LedgerSource {
  init(path: String, bytes: [UInt8]) {
    self.init(
      name: URL(fileURLWithPath: path).lastPathComponent, sha256: Digest.of(bytes).description,
      size: Int64(bytes.count))
  }

  /// Copies the file into the content store, if it still is what was read.
  func keep(_ path: String, in content: ContentStore) throws {
    guard try content.put(path, name: name).sha256 == sha256 else { throw CommandFault.fileChanged(path: path) }
  }
}
