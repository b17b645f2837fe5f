internal import Foundation
public import Registry

/// Bytes that lie in the content store compressed: lists of registers are fetched day after day.
///
/// Equal bytes give one file; `gunzip` reads it.
public struct CompressedFile: Sendable {
  public let kept: Observation.Kept
  /// Of the bytes themselves.
  public let size: Int64
  public let staged: StagedFile
}

extension ContentStore {
  /// Writes bytes compressed as far as it can be done without naming them; `publish` gives the file its name.
  public func stage(compressing bytes: [UInt8], name: String) throws(StoreError) -> CompressedFile {
    guard bytes.count <= largestFile else { throw .contentTooLarge(name: name, limit: largestFile) }
    guard let compressed = Gzip.compress(bytes) else { throw .full(path: folder) }
    let staged = try stage(compressed: compressed, name: name)
    return CompressedFile(
      kept: Observation.Kept(sha256: Digest.of(bytes).description, storedSHA256: staged.stored.sha256),
      size: Int64(bytes.count), staged: staged)
  }

  /// Writes a file that is compressed already, as another store holds it.
  public func stage(compressed: [UInt8], name: String) throws(StoreError) -> StagedFile {
    try makeFolder()
    guard let file = UnfinishedFile(in: folder) else { throw .notWritable(path: folder) }
    let target = FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false)
    do {
      try target.write(contentsOf: Data(compressed))
      try target.synchronize()
    } catch { throw .full(path: folder) }
    let stored = Stored(sha256: Digest.of(compressed).description, size: Int64(compressed.count))
    return StagedFile(name: name, stored: stored, file: file)
  }

  /// The bytes of a compressed file, once they are known to be what was kept.
  public func expand(_ kept: Observation.Kept) throws(StoreError) -> [UInt8] {
    guard let bytes = Self.expand(try read(kept), as: kept, upTo: largestFile) else {
      throw .contentAltered(sha256: kept.storedSHA256)
    }
    return bytes
  }

  /// The bytes of a compressed file that is at hand; nil when they are not what was kept, or more than `limit`.
  public static func expand(_ compressed: [UInt8], as kept: Observation.Kept, upTo limit: Int64) -> [UInt8]? {
    let bytes = Gzip.expand(compressed, largest: Int(clamping: limit))
    return bytes.flatMap { Digest.of($0).description == kept.sha256 ? $0 : nil }
  }

  /// A compressed file as it lies in the store, once it is known to be whole.
  public func compressed(_ kept: Observation.Kept) throws(StoreError) -> [UInt8] {
    let bytes = try read(kept)
    guard Digest.of(bytes).description == kept.storedSHA256 else { throw .contentAltered(sha256: kept.storedSHA256) }
    return bytes
  }

  private func read(_ kept: Observation.Kept) throws(StoreError) -> [UInt8] {
    let path = path(of: kept.storedSHA256)
    guard let file = FileHandle(forReadingAtPath: path) else { throw .contentMissing(sha256: kept.storedSHA256) }
    do { return Array(try file.readToEnd() ?? Data()) } catch { throw .notReadable(path: path) }
  }
}
