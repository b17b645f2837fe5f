/// Takes an amount apart into numbers and their units.
struct YenScanner {
  private let text: String
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ text: String) {
    self.text = text
    var scalars: [Unicode.Scalar] = []
    var isSpaced = false
    for scalar in WidthFoldedScalars(text) {
      if Width.isSpace(scalar) {
        isSpaced = true
        continue
      }
      // Two numbers in one cell must not become one.
      if isSpaced, Self.isDigit(scalar), scalars.last.map(Self.isDigit) == true { scalars.append(" ") }
      scalars.append(scalar)
      isSpaced = false
    }
    rest = scalars[...]
  }

  mutating func amount() throws(YenAmountFault) -> Int64 {
    if rest.first == "金" { rest.removeFirst() }
    try refuseNegative()
    if let sign = rest.first, Self.isYenSign(sign) { rest.removeFirst() }
    try refuseNegative()
    var parts: [(number: Decimal, unit: Int64)] = []
    repeat {
      let number = try decimal()
      let unit = unit()
      if let last = parts.last, unit >= last.unit { throw .notAnAmount(text) }
      parts.append((number, unit))
    } while rest.first.map(Self.isDigit) == true
    try end()
    return try sum(parts)
  }

  private func sum(_ parts: [(number: Decimal, unit: Int64)]) throws(YenAmountFault) -> Int64 {
    var total: Int64 = 0
    for part in parts {
      let (sum, overflow) = total.addingReportingOverflow(try part.number.times(part.unit, text))
      guard !overflow else { throw .tooLarge(text) }
      total = sum
    }
    return total
  }

  private func refuseNegative() throws(YenAmountFault) {
    guard let first = rest.first,
      let second = rest.dropFirst().first(where: { !Self.isYenSign($0) }), Self.isDigit(second)
    else { return }
    // Accountants' triangles, and brackets around the number.
    if Width.isHyphenLike(first) || first == "▲" || first == "△" || first == "(" { throw .negative(text) }
  }

  /// Digits, in groups of three when there are commas, and decimals.
  private mutating func decimal() throws(YenAmountFault) -> Decimal {
    var number = Decimal()
    var groups: [Int] = [0]
    while let next = rest.first {
      if Self.isDigit(next) {
        try number.append(next, text)
        groups[groups.count - 1] += 1
      } else if next == "," || next == "、" {
        groups.append(0)
      } else {
        break
      }
      rest.removeFirst()
    }
    let isGrouped = groups.count == 1 || (groups[0] <= 3 && groups.dropFirst().allSatisfy { $0 == 3 })
    guard groups[0] > 0, isGrouped else { throw .notAnAmount(text) }
    if rest.first == ".", rest.dropFirst().first.map(Self.isDigit) == true {
      rest.removeFirst()
      while let next = rest.first, Self.isDigit(next) {
        try number.append(next, text)
        number.decimals += 1
        rest.removeFirst()
      }
    }
    return number
  }

  private mutating func unit() -> Int64 {
    for (name, value) in Self.units where rest.starts(with: name) {
      rest.removeFirst(name.count)
      return value
    }
    return 1
  }

  /// 円, 也, a closing dash, and the note that tax is included.
  private mutating func end() throws(YenAmountFault) {
    let written = Width.foldedForMatching(String(String.UnicodeScalarView(rest)))
    switch written {
    case "", "円", "円也", "円整", "-", ".-", "円-", "税込", "税込み", "円税込", "円税込み", "円消費税込", "円消費税込み": return
    case "税抜", "税抜き", "円税抜", "円税抜き", "円税別", "税別": throw .withoutTax(text)
    default: throw .notAnAmount(text)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// The sign, or the backslash that has its place in Japanese 8-bit text.
  private static func isYenSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "¥" || scalar == "\\" }

  private static let units: [([Unicode.Scalar], Int64)] = [
    (["百", "億"], 10_000_000_000), (["十", "億"], 1_000_000_000), (["億"], 100_000_000),
    (["千", "万"], 10_000_000), (["百", "万"], 1_000_000), (["十", "万"], 100_000), (["万"], 10_000),
    (["千"], 1_000),
  ]
}

extension YenScanner {
  /// Digits without their point, so that no amount passes through a binary fraction.
  private struct Decimal {
    private var digits: Int64 = 0
    var decimals = 0

    mutating func append(_ digit: Unicode.Scalar, _ text: String) throws(YenAmountFault) {
      let (shifted, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .tooLarge(text) }
      let (sum, beyond) = shifted.addingReportingOverflow(Int64(digit.value) - 0x30)
      guard !beyond else { throw .tooLarge(text) }
      digits = sum
    }

    func times(_ unit: Int64, _ text: String) throws(YenAmountFault) -> Int64 {
      var (left, factor) = (digits, unit)
      for _ in 0..<decimals {
        if left % 10 == 0 {
          left /= 10
        } else if factor % 10 == 0 {
          factor /= 10
        } else {
          throw .notWholeYen(text)
        }
      }
      let (product, overflow) = left.multipliedReportingOverflow(by: factor)
      guard !overflow else { throw .tooLarge(text) }
      return product
    }
  }
}
