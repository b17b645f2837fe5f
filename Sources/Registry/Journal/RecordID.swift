/// The identity of a record for ever: a UUID of version 7 (RFC 9562), so that ids sort by the time they were made.
public struct RecordID: Sendable, Hashable, Comparable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// - Parameter milliseconds: since 1970-01-01T00:00:00Z; the low 48 bits are used.
  public init(milliseconds: Int64, random: (UInt64, UInt64)) {
    high = UInt64(bitPattern: milliseconds) << 16 | 0x7000 | (random.0 & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (random.1 >> 2)
  }

  public static func < (left: RecordID, right: RecordID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      for index in 0..<8 {
        buffer[index] = UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * index))
        buffer[index + 8] = UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * index))
      }
      count = 16
    }
  }

  public init?(bytes: some Collection<UInt8>) { self.init(bytes: Array(bytes)) }

  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for index in 0..<8 {
      high = high << 8 | UInt64(bytes[index])
      low = low << 8 | UInt64(bytes[index + 8])
    }
    self.init(high: high, low: low)
  }
}

extension RecordID: CustomStringConvertible {
  public var description: String {
    var output: [UInt8] = []
    output.reserveCapacity(36)
    append(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The text form, into bytes that are being made.
  func append(to output: inout [UInt8]) {
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 4, 6, 8, 10: output.append(UInt8(ascii: "-"))
      default: break
      }
      output.append(Hexadecimal.digit(byte >> 4))
      output.append(Hexadecimal.digit(byte & 0x0F))
    }
  }

  /// Reads the form with hyphens, in lower or upper case.
  public init?(_ text: String) {
    let characters = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard characters.count == 36, [8, 13, 18, 23].allSatisfy({ characters[$0] == hyphen }),
      let first = Hexadecimal.value(characters[0..<8]), let second = Hexadecimal.value(characters[9..<13]),
      let third = Hexadecimal.value(characters[14..<18]), let fourth = Hexadecimal.value(characters[19..<23]),
      let fifth = Hexadecimal.value(characters[24...])
    else { return nil }
    self.init(high: first << 32 | second << 16 | third, low: fourth << 48 | fifth)
  }
}
