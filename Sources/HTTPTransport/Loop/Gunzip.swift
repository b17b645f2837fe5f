internal import CZlib

/// Unpacks gzip piece by piece. libcurl 7.88 would take a body that was cut off for whole.
final class Gunzip {
  enum State {
    case more, tooLarge, damaged
  }

  private static let pieceSize = 64 << 10

  private let stream: UnsafeMutablePointer<z_stream>
  private let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: Gunzip.pieceSize)
  /// The check sum and length at the end of what was packed were there and right.
  private(set) var isAtEnd = false

  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard daicho_gunzip_begin(stream) == Z_OK else { return nil }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    piece.deallocate()
  }

  func unpack(_ packed: UnsafeRawBufferPointer, onto bytes: inout [UInt8], limit: Int) -> State {
    guard let start = packed.bindMemory(to: UInt8.self).baseAddress else { return .more }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
    stream.pointee.avail_in = UInt32(packed.count)
    repeat {
      // A file may be made of several that were packed one by one.
      if isAtEnd {
        guard stream.pointee.avail_in > 0 else { return .more }
        guard inflateReset(stream) == Z_OK else { return .damaged }
        isAtEnd = false
      }
      stream.pointee.next_out = piece
      stream.pointee.avail_out = UInt32(Gunzip.pieceSize)
      let result = inflate(stream, Z_NO_FLUSH)
      // Z_BUF_ERROR: nothing left to unpack in this piece.
      guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else { return .damaged }
      let count = Gunzip.pieceSize - Int(stream.pointee.avail_out)
      guard bytes.count + count <= limit else { return .tooLarge }
      bytes.makeRoom(for: count, atMost: limit)
      bytes.append(contentsOf: UnsafeBufferPointer(start: piece, count: count))
      isAtEnd = result == Z_STREAM_END
    } while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
    return .more
  }
}
