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
public struct ContentStore: Sendable {
  let folder: String
  /// Bytes that one file may have.
  var largestFile: Int64 = 512 * 1_048_576

  public struct Stored: Sendable, Equatable {
    public let sha256: String
    /// Bytes.
    public let size: Int64
  }

  /// Streams a file in. Put twice, it is stored once.
  public func put(_ path: String, name: String) throws(StoreError) -> Stored {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let source = FileHandle(forReadingAtPath: path)
    else { throw .notReadable(path: path) }
    try makeFolder()
    let unfinished =
      folder + "/.new-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0 ... .max))"
    defer { unlink(unfinished) }
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw .notWritable(path: folder) }
    let target = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var hash = SHA256()
    var size: Int64 = 0
    while let chunk = try read(source, path: path) {
      size += Int64(chunk.count)
      guard size <= largestFile else { throw .contentTooLarge(name: name, limit: largestFile) }
      hash.update(data: chunk)
      do { try target.write(contentsOf: chunk) } catch { throw .full(path: folder) }
    }
    do { try target.synchronize() } catch { throw .full(path: folder) }
    guard let digest = Digest(bytes: Array(hash.finalize())) else { throw .notReadable(path: path) }
    try publish(unfinished, digest.description)
    return Stored(sha256: digest.description, size: size)
  }

  /// The next bytes; nil at the end.
  private func read(_ source: FileHandle, path: String) throws(StoreError) -> Data? {
    do {
      guard let chunk = try source.read(upToCount: 1 << 16), !chunk.isEmpty else { return nil }
      return chunk
    } catch { throw .notReadable(path: path) }
  }

  /// Where a stored file lies.
  public func path(of sha256: String) -> String { folder + "/" + sha256.prefix(2) + "/" + sha256 }

  /// Reads a stored file once and compares.
  public func verify(_ sha256: String) throws(StoreError) {
    guard let file = FileHandle(forReadingAtPath: path(of: sha256)) else {
      throw .contentMissing(sha256: sha256)
    }
    var hash = SHA256()
    while let chunk = try read(file, path: path(of: sha256)) { hash.update(data: chunk) }
    guard Digest(bytes: Array(hash.finalize()))?.description == sha256 else {
      throw .contentAltered(sha256: sha256)
    }
  }

  /// Copies every stored file into `other`, each verified on the way in.
  func copy(to other: ContentStore) throws(StoreError) {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return }
    for case let name as String in names {
      let last = (name as NSString).lastPathComponent
      guard Digest(last) != nil else { continue }
      let stored = try other.put(folder + "/" + name, name: name)
      guard stored.sha256 == last else { throw StoreError.contentAltered(sha256: last) }
    }
  }

  private func makeFolder() throws(StoreError) {
    guard mkdir(folder, 0o700) != 0 else { return RegisterFile.synchronizeFolder(RegisterFile.folder(of: folder)) }
    guard errno == EEXIST else { throw .notWritable(path: folder) }
  }

  private func publish(_ unfinished: String, _ sha256: String) throws(StoreError) {
    let shelf = folder + "/" + sha256.prefix(2)
    guard mkdir(shelf, 0o700) == 0 || errno == EEXIST, rename(unfinished, path(of: sha256)) == 0 else {
      throw .notWritable(path: folder)
    }
    RegisterFile.synchronizeFolder(shelf)
    RegisterFile.synchronizeFolder(folder)
  }
}
