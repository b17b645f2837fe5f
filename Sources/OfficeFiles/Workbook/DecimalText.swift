/// Numbers as the decimal text that stands in a file: no amount passes through a binary fraction.
package enum DecimalText {
  /// Digits that a spreadsheet keeps; what stands behind them is dust of its own arithmetic.
  private static let precision = 15

  /// Without exponent, trailing zeros and dust: 1.2E7 is 12000000, 4452800.0000000009 is 4452800; nil when `text` is no
  /// number.
  package static func plain(_ text: String) -> String? {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard var (number, whole) = parts(rest) else { return nil }
    guard !number.isEmpty else { return "0" }
    round(&number, whole: &whole)
    let written = write(number, whole: whole)
    return isNegative && written != "0" ? "-" + written : written
  }

  /// Digits without their leading zeros, and how many of them stand before the point.
  private static func parts(_ text: Substring) -> (digits: [UInt8], point: Int)? {
    var digits: [UInt8] = []
    var point: Int?
    var rest = text.utf8[...]
    while let byte = rest.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
      if byte == UInt8(ascii: "."), point == nil {
        point = digits.count
      } else if byte >= 0x30, byte <= 0x39 {
        digits.append(byte - 0x30)
      } else {
        return nil
      }
      rest.removeFirst()
    }
    guard !digits.isEmpty, digits.count <= 400 else { return nil }
    var exponent = 0
    if !rest.isEmpty {
      guard let value = Int(Substring(rest.dropFirst())), abs(value) <= 400 else { return nil }
      exponent = value
    }
    let leading = digits.prefix { $0 == 0 }.count
    return (Array(digits.dropFirst(leading)), (point ?? digits.count) + exponent - leading)
  }

  /// Drops decimals beyond the precision of a spreadsheet; digits before the point all stay.
  private static func round(_ digits: inout [UInt8], whole: inout Int) {
    let kept = max(precision, whole)
    guard kept < digits.count else { return }
    let roundsUp = digits[kept] >= 5
    digits.removeLast(digits.count - kept)
    guard roundsUp else { return }
    var index = kept - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      whole += 1
    }
  }

  private static func write(_ digits: [UInt8], whole: Int) -> String {
    var digits = digits
    if whole > digits.count { digits += [UInt8](repeating: 0, count: whole - digits.count) }
    if whole < 1 { digits = [UInt8](repeating: 0, count: 1 - whole) + digits }
    let point = max(whole, 1)
    while digits.count > point, digits.last == 0 { digits.removeLast() }
    var bytes = digits.map { $0 + 0x30 }
    if bytes.count > point { bytes.insert(UInt8(ascii: "."), at: point) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
