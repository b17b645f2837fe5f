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
    try makeFolder()
    guard let file = UnfinishedFile(in: folder) else { throw .notWritable(path: folder) }
    let target = FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false)
    do {
      try target.write(contentsOf: Data(compressed))
      try target.synchronize()
    } catch { throw .full(path: folder) }
    let stored = Stored(sha256: Digest.of(compressed).description, size: Int64(compressed.count))
    return CompressedFile(
      kept: Observation.Kept(sha256: Digest.of(bytes).description, storedSHA256: stored.sha256),
      size: Int64(bytes.count), staged: StagedFile(name: name, stored: stored, file: file))
  }

  /// The bytes of a compressed file, once they are known to be what was kept.
  public func expand(_ kept: Observation.Kept) throws(StoreError) -> [UInt8] {
    let path = path(of: kept.storedSHA256)
    guard let file = FileHandle(forReadingAtPath: path) else { throw .contentMissing(sha256: kept.storedSHA256) }
    let compressed: Data?
    do { compressed = try file.readToEnd() } catch { throw .notReadable(path: path) }
    let bytes = Gzip.expand(Array(compressed ?? Data()), largest: Int(clamping: largestFile))
    guard let bytes, Digest.of(bytes).description == kept.sha256 else {
      throw .contentAltered(sha256: kept.storedSHA256)
    }
    return bytes
  }
}
