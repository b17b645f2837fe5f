internal import CZlib

/// Packs bytes as gzip does: raw deflate between a header and a check sum.
package enum Gzip {
  package static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    compress2(&packed, &size, bytes, UInt(bytes.count), 9)
    let check = UInt32(crc32(0, bytes, UInt32(bytes.count)))
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3]
    // Two bytes of zlib's own header and four of its check sum give way.
    return header + packed[2..<Int(size) - 4] + little(check) + little(UInt32(truncatingIfNeeded: bytes.count))
  }

  private static func little(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }
}
