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
  public var largestFile: Int64 = Self.standardLimit

  public static let standardLimit: Int64 = 512 * 1_048_576

  public struct Stored: Sendable, Hashable {
    public let sha256: String
    /// Bytes.
    public let size: Int64
  }

  /// Streams a file in. Put twice, it is stored once.
  public func put(_ path: String, name: String) throws(StoreError) -> Stored {
    let staged = try stage(path, name: name)
    try publish(staged)
    return staged.stored
  }

  /// Streams a file in as far as it can be done without naming it: nothing waits for a large file.
  public func stage(_ path: String, name: String) throws(StoreError) -> StagedFile {
    let source = try source(path)
    try makeFolder()
    guard let file = UnfinishedFile(in: folder) else { throw .notWritable(path: folder) }
    let target = FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false)
    let stored = try stream(source, path: path, name: name) { chunk throws(StoreError) in
      do { try target.write(contentsOf: chunk) } catch { throw .full(path: folder) }
    }
    do { try target.synchronize() } catch { throw .full(path: folder) }
    return StagedFile(name: name, stored: stored, file: file)
  }

  /// What staging it would give; nothing is written.
  public func measure(_ path: String, name: String) throws(StoreError) -> Stored {
    try stream(try source(path), path: path, name: name) { _ throws(StoreError) in }
  }

  /// Gives a staged file its name.
  ///
  /// - Returns: false when one of that name was there already; it is replaced by this one, which is known to be whole.
  @discardableResult
  public func publish(_ staged: StagedFile) throws(StoreError) -> Bool {
    let sha256 = staged.stored.sha256
    let shelf = folder + "/" + sha256.prefix(2)
    let isNew = access(path(of: sha256), F_OK) != 0
    guard mkdir(shelf, 0o700) == 0 || errno == EEXIST, rename(staged.file.path, path(of: sha256)) == 0 else {
      throw .notWritable(path: folder)
    }
    RegisterFile.synchronizeFolder(shelf)
    RegisterFile.synchronizeFolder(folder)
    return isNew
  }

  /// Takes a file out again that no entry names: what was recorded with it was taken back.
  public func withdraw(_ sha256: String) { unlink(path(of: sha256)) }

  private func source(_ path: String) throws(StoreError) -> FileHandle {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let source = FileHandle(forReadingAtPath: path)
    else { throw .notReadable(path: path) }
    return source
  }

  func stream(
    _ source: FileHandle, path: String, name: String, to write: (Data) throws(StoreError) -> Void
  ) throws(StoreError) -> Stored {
    var hash = SHA256()
    var size: Int64 = 0
    while let chunk = try read(source, path: path) {
      size += Int64(chunk.count)
      guard size <= largestFile else { throw .contentTooLarge(name: name, limit: largestFile) }
      hash.update(data: chunk)
      try write(chunk)
    }
    guard let digest = Digest(bytes: Array(hash.finalize())) else { throw .notReadable(path: path) }
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
  public func path(of sha256: String) -> String { folder + "/" + Self.place(of: sha256) }

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

  func makeFolder() throws(StoreError) {
    guard mkdir(folder, 0o700) != 0 else { return RegisterFile.synchronizeFolder(RegisterFile.folder(of: folder)) }
    guard errno == EEXIST else { throw .notWritable(path: folder) }
  }
}
