internal import CZlib

/// Compresses one part of an archive after another.
final class Deflating {
  /// Tables repeat themselves so much that a higher level takes twice the time for a tenth of the size.
  private static let level: Int32 = 2
  private static let pieceSize = 1 << 16

  /// zlib knows a stream by its address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: Deflating.pieceSize)
  private var isOpen = false
  private(set) var checksum: UInt32 = 0
  private(set) var packed = 0

  init() { stream.initialize(to: z_stream()) }

  deinit {
    if isOpen { deflateEnd(stream) }
    stream.deallocate()
    piece.deallocate()
  }

  /// - Returns: whether there is enough memory.
  func begin() -> Bool {
    checksum = 0
    packed = 0
    isOpen = (isOpen ? deflateReset(stream) : daicho_deflate_begin(stream, Self.level)) == Z_OK
    return isOpen
  }

  /// - Parameter send: takes what has come out, and says whether it could.
  func take(_ bytes: UnsafeBufferPointer<UInt8>, _ send: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    guard !bytes.isEmpty else { return true }
    checksum = UInt32(truncatingIfNeeded: crc32(UInt(checksum), bytes.baseAddress, UInt32(bytes.count)))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    stream.pointee.avail_in = UInt32(bytes.count)
    return run(Z_NO_FLUSH, send)
  }

  func finish(_ send: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool { run(Z_FINISH, send) }

  private func run(_ flush: Int32, _ send: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    repeat {
      stream.pointee.next_out = piece
      stream.pointee.avail_out = UInt32(Self.pieceSize)
      guard deflate(stream, flush) != Z_STREAM_ERROR else { return false }
      let count = Self.pieceSize - Int(stream.pointee.avail_out)
      packed += count
      if count > 0, !send(UnsafeBufferPointer(start: piece, count: count)) { return false }
    } while stream.pointee.avail_out == 0
    return true
  }
}
