/// Which lists of words occur, one bit a list.
struct WordMask: Sendable, Hashable {
  static let size = 512
  static let none = WordMask()

  private var bits = SIMD8<UInt64>()

  mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  func contains(_ other: WordMask) -> Bool { (bits & other.bits) == other.bits }

  func meets(_ other: WordMask) -> Bool { (bits & other.bits) != SIMD8<UInt64>() }

  mutating func formUnion(_ other: WordMask) { bits |= other.bits }

  func common(_ other: WordMask) -> WordMask {
    var mask = WordMask()
    mask.bits = bits & other.bits
    return mask
  }

  func subtracting(_ other: WordMask) -> WordMask {
    var mask = WordMask()
    mask.bits = bits & ~other.bits
    return mask
  }

  func union(_ other: WordMask) -> WordMask {
    var mask = self
    mask.formUnion(other)
    return mask
  }
}
