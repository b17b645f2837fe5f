/// Where bytes cease to be UTF-8, and whether they are UTF-8 otherwise.
struct UTF8Scan {
  /// The offset of the first byte that begins no character; the count when there is none.
  private(set) var firstInvalid: Int
  /// Bytes above ASCII, and those of them that lie in whole characters of three bytes, as Japanese does.
  private var highBytes = 0
  private var bytesInTriplets = 0

  init(_ bytes: [UInt8]) {
    firstInvalid = bytes.count
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = UTF8Scan.length(bytes, at: index) else {
        firstInvalid = min(firstInvalid, index)
        highBytes += 1
        index += 1
        continue
      }
      highBytes += length
      if length == 3 { bytesInTriplets += 3 }
      index += length
    }
  }

  /// Three quarters or more in Japanese characters of UTF-8: CP932 practically never looks like that.
  var isDamagedUTF8: Bool { bytesInTriplets >= 3 && bytesInTriplets * 4 >= highBytes * 3 }

  /// The length of the well-formed character at the index (Unicode, table 3-7).
  private static func length(_ bytes: [UInt8], at index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in bytes[(index + 1)..<(index + length)] where next & 0xC0 != 0x80 { return nil }
    return length
  }
}
