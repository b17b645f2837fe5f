#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Writes an archive to a file part by part, each in pieces: no part is ever in memory as a whole. Equal pieces give
/// equal bytes.
final class ZipFileWriting {
  private let path: String
  private let file: UnsafeMutablePointer<FILE>
  private let deflating = Deflating()
  private var part = ZipRecord.Facts(name: "")
  private var start = 0
  private var size = 0
  private var directory: [UInt8] = []
  private var parts = 0
  private var isClosed = false

  init(_ path: String) throws(OfficeWriteFault) {
    guard let file = fopen(path, "w+") else { throw .notWritten(path) }
    self.path = path
    self.file = file
  }

  /// An archive that was not closed is none.
  deinit {
    guard !isClosed else { return }
    fclose(file)
    unlink(path)
  }

  func begin(_ name: String) throws(OfficeWriteFault) {
    part = ZipRecord.Facts(name: name)
    start = ftell(file)
    size = 0
    // The checksum and the sizes are not known yet.
    try send(ZipRecord.local(part))
    guard deflating.begin() else { throw .notPacked }
  }

  func write(_ bytes: some Collection<UInt8>) throws(OfficeWriteFault) {
    size += bytes.count
    let isWritten = bytes.withContiguousStorageIfAvailable { bytes in deflating.take(bytes, send) }
    guard isWritten == true else { throw .notWritten(path) }
  }

  func end() throws(OfficeWriteFault) {
    guard deflating.finish(send) else { throw .notWritten(path) }
    let end = ftell(file)
    guard let packed = UInt32(exactly: deflating.packed), let size = UInt32(exactly: size),
      let place = UInt32(exactly: start)
    else { throw .notPacked }
    part.checksum = deflating.checksum
    part.packed = packed
    part.size = size
    guard fseek(file, start, SEEK_SET) == 0 else { throw .notWritten(path) }
    try send(ZipRecord.local(part))
    guard fseek(file, end, SEEK_SET) == 0 else { throw .notWritten(path) }
    directory += ZipRecord.central(part, at: place)
    parts += 1
  }

  func close() throws(OfficeWriteFault) {
    guard let place = UInt32(exactly: ftell(file)) else { throw .notPacked }
    try send(directory + ZipRecord.end(parts: parts, directory: directory.count, at: place))
    isClosed = true
    guard fclose(file) == 0 else {
      unlink(path)
      throw .notWritten(path)
    }
  }

  private func send(_ bytes: [UInt8]) throws(OfficeWriteFault) {
    guard bytes.withUnsafeBufferPointer(send) else { throw .notWritten(path) }
  }

  private func send(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count
  }
}
