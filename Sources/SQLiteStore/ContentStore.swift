internal import Crypto
internal import Foundation
internal import Registry

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Files by the SHA-256 of their bytes, readable by their owner alone. A file is whole and on disk before the entry
/// that names it is committed.
package struct ContentStore: Sendable {
  /// Bytes that one file may have.
  package static let largestFile: Int64 = 512 * 1_048_576

  let folder: String

  package struct Stored: Sendable, Equatable {
    package let sha256: String
    /// Bytes.
    package let size: Int64
  }

  /// Streams a file in; one that is there already is kept.
  package func put(_ path: String, name: String) throws -> Stored {
    guard let source = FileHandle(forReadingAtPath: path) else { throw StoreError.notReadable(path: path) }
    try makeFolder()
    let unfinished =
      folder + "/.new-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0 ... .max))"
    defer { unlink(unfinished) }
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw StoreError.notWritable(path: folder) }
    let target = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var hash = SHA256()
    var size: Int64 = 0
    do {
      while let chunk = try source.read(upToCount: 1 << 16), !chunk.isEmpty {
        size += Int64(chunk.count)
        guard size <= Self.largestFile else {
          throw StoreError.contentTooLarge(name: name, limit: Self.largestFile)
        }
        hash.update(data: chunk)
        try target.write(contentsOf: chunk)
      }
      try target.synchronize()
    } catch let error as StoreError { throw error } catch { throw StoreError.full(path: folder) }
    let sha256 = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    try publish(unfinished, sha256)
    return Stored(sha256: sha256, size: size)
  }

  /// Where a stored file lies.
  package func path(of sha256: String) -> String { folder + "/" + sha256.prefix(2) + "/" + sha256 }

  /// Reads a stored file once and compares.
  package func verify(_ sha256: String) throws(StoreError) {
    guard let file = FileHandle(forReadingAtPath: path(of: sha256)) else {
      throw .contentMissing(sha256: sha256)
    }
    var hash = SHA256()
    while let chunk = try? file.read(upToCount: 1 << 16), !chunk.isEmpty { hash.update(data: chunk) }
    guard Digest(bytes: Array(hash.finalize()))?.description == sha256 else {
      throw .contentAltered(sha256: sha256)
    }
  }

  /// Copies every stored file into `other`, each verified on the way in.
  func copy(to other: ContentStore) throws {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return }
    for case let name as String in names {
      let last = (name as NSString).lastPathComponent
      guard Digest(last) != nil else { continue }
      let stored = try other.put(folder + "/" + name, name: name)
      guard stored.sha256 == last else { throw StoreError.contentAltered(sha256: last) }
    }
  }

  private func makeFolder() throws {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw StoreError.notWritable(path: folder) }
  }

  private func publish(_ unfinished: String, _ sha256: String) throws {
    let shelf = folder + "/" + sha256.prefix(2)
    guard mkdir(shelf, 0o700) == 0 || errno == EEXIST, rename(unfinished, path(of: sha256)) == 0 else {
      throw StoreError.notWritable(path: folder)
    }
    RegisterFile.synchronizeFolder(shelf)
    RegisterFile.synchronizeFolder(folder)
  }
}
