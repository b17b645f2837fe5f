/// A corporate number (法人番号): 13 digits, of which the first checks the others.
public struct CorporateNumber: Sendable, Hashable {
  /// 13 ASCII digits.
  public let digits: String

  /// Reads a number that may be typed in full width and with hyphens or spaces within it.
  public init(reading text: String) throws(CorporateNumberFault) {
    var numbers: [Int] = []
    for scalar in WidthFoldedScalars(text) {
      if case 0x30...0x39 = scalar.value {
        numbers.append(Int(scalar.value) - 0x30)
      } else if !Width.isSpace(scalar), !Width.isHyphenLike(scalar) {
        throw .notDigits(text)
      }
    }
    guard numbers.count == 13 else { throw .length(numbers.count) }
    let expected = CorporateNumber.checkDigit(of: numbers.dropFirst())
    guard numbers[0] == expected else { throw .checkDigit(found: numbers[0], expected: expected) }
    digits = numbers.map(String.init).joined()
  }

  /// 9 less the remainder by 9 of the digits, those in even places from the right counted twice
  /// (法人番号の指定等に関する省令, art. 2).
  private static func checkDigit(of numbers: ArraySlice<Int>) -> Int {
    var sum = 0
    for (place, number) in numbers.reversed().enumerated() {
      sum += place % 2 == 0 ? number : number * 2
    }
    return 9 - sum % 9
  }
}

extension CorporateNumber: CustomStringConvertible {
  public var description: String { digits }
}
