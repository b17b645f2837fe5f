/// An amount of money in whole yen, 0 or more.
public struct YenAmount: Sendable, Hashable, Comparable {
  /// Whole yen.
  public let yen: Int64

  /// Reads `4,048,000`, `１，２３４円`, `¥1,234`, `1,234千円` or `1億2,000万円（税込）`.
  public init(reading text: String) throws(YenAmountFault) {
    var scanner = YenScanner(text)
    yen = try scanner.amount()
  }

  public static func < (left: YenAmount, right: YenAmount) -> Bool { left.yen < right.yen }
}

extension YenAmount: CustomStringConvertible {
  /// 4,048,000円.
  public var description: String {
    var grouped = ""
    let digits = String(yen)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped + "円"
  }
}
