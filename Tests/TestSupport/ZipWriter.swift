/// Writes archives without compressing, and lies in their directory where a test wants that.
package struct ZipWriter {
  package struct Entry {
    package var name: String
    package var bytes: [UInt8]
    /// Size that the directory states in place of the true one.
    package var statedSize: UInt32?
    package var isEncrypted = false

    package init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }
  }

  package static func archive(_ entries: [Entry]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(bytes.count)
      let facts = facts(of: entry)
      bytes += word(0x0403_4B50) + facts + entry.name.utf8 + entry.bytes
      directory += word(0x0201_4B50) + half(20) + facts + half(0) + half(0) + half(0) + word(0) + word(offset)
      directory += entry.name.utf8
    }
    let count = half(UInt16(entries.count))
    let end = word(0x0605_4B50) + half(0) + half(0) + count + count
    return bytes + directory + end + word(UInt32(directory.count)) + word(UInt32(bytes.count)) + half(0)
  }

  /// What stands in the header of an entry and in the directory alike.
  private static func facts(of entry: Entry) -> [UInt8] {
    let size = UInt32(entry.bytes.count)
    let method = half(20) + half(entry.isEncrypted ? 0x801 : 0x800) + half(0)
    let sizes = word(crc(entry.bytes)) + word(size) + word(entry.statedSize ?? size)
    return method + half(0) + half(0x21) + sizes + half(UInt16(entry.name.utf8.count)) + half(0)
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  private static func half(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private static func word(_ value: UInt32) -> [UInt8] {
    half(UInt16(value & 0xFFFF)) + half(UInt16(value >> 16))
  }
}
