internal import CZip

/// One entry of an archive, unpacked piece by piece.
final class ZipStream {
  let name: String
  /// Why reading ended before its time.
  private(set) var fault: OfficeFault?
  private let file: OpaquePointer
  /// Bytes, as the archive says.
  let size: UInt64
  private var taken: UInt64 = 0
  /// The entry reads from it.
  private let archive: ZipArchive

  init(_ file: OpaquePointer, entry: ZipArchive.Entry, archive: ZipArchive) {
    self.file = file
    self.archive = archive
    name = entry.name
    size = entry.size
  }

  deinit { zip_fclose(file) }

  /// - Returns: how many bytes were written to `buffer`; 0 at the end, -1 after a fault.
  func read(into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
    guard fault == nil else { return -1 }
    let read = zip_fread(file, buffer, UInt64(count))
    taken += UInt64(max(read, 0))
    // More than the archive said would pass by its limits.
    guard read >= 0, taken <= size else {
      fault = .damagedPart(name)
      return -1
    }
    return Int(read)
  }
}
