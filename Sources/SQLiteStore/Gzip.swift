internal import CZlib

/// gzip in memory, without a name or a time in it.
enum Gzip {
  private static let chunk = 1 << 16

  /// Nil: there is not enough memory.
  static func compress(_ bytes: [UInt8]) -> [UInt8]? {
    withStream { stream in
      guard daicho_gzip_begin(stream) == Z_OK else { return nil }
      defer { deflateEnd(stream) }
      return run(stream, bytes, largest: .max) { deflate(stream, Z_FINISH) }
    }
  }

  /// Nil: it is no whole gzip file, or it holds more than `largest` bytes.
  static func expand(_ bytes: [UInt8], largest: Int) -> [UInt8]? {
    withStream { stream in
      guard daicho_gunzip_begin(stream) == Z_OK else { return nil }
      defer { inflateEnd(stream) }
      let output = run(stream, bytes, largest: largest) { inflate(stream, Z_NO_FLUSH) }
      return stream.pointee.avail_in == 0 ? output : nil
    }
  }

  /// zlib knows a stream by its address.
  private static func withStream(_ body: (UnsafeMutablePointer<z_stream>) -> [UInt8]?) -> [UInt8]? {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer {
      stream.deinitialize(count: 1)
      stream.deallocate()
    }
    return body(stream)
  }

  private static func run(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: [UInt8], largest: Int, _ step: () -> Int32
  ) -> [UInt8]? {
    guard bytes.count <= Int(UInt32.max) else { return nil }
    var input = bytes
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    return input.withUnsafeMutableBufferPointer { input -> [UInt8]? in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      while true {
        let code = buffer.withUnsafeMutableBufferPointer { buffer in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(chunk)
          return step()
        }
        output.append(contentsOf: buffer[..<(chunk - Int(stream.pointee.avail_out))])
        guard output.count <= largest else { return nil }
        if code == Z_STREAM_END { return output }
        guard code == Z_OK, stream.pointee.avail_out == 0 || stream.pointee.avail_in > 0 else { return nil }
      }
    }
  }
}
