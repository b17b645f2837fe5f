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
    (0..<8).map { UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * $0)) }
  }

  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension RecordID: CustomStringConvertible {
  public var description: String {
    var output: [UInt8] = []
    output.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { output.append(UInt8(ascii: "-")) }
      output.append(CanonicalJSON.hexDigit(byte >> 4))
      output.append(CanonicalJSON.hexDigit(byte & 0x0F))
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Reads the form with hyphens, in lower or upper case.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12],
      let high = UInt64(parts[0..<3].joined(), radix: 16), let low = UInt64(parts[3...].joined(), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
