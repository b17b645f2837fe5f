/// What numbers a block: 第3条, 2, (1), ①, ア, a bullet.
struct Marker: Equatable {
  enum Kind: Equatable {
    /// 第3条.
    case article
    /// 第3 without 条.
    case ordinal
    case decimal
    /// 1.2, 2-1.
    case compound
    case closed
    case parenthesized
    case circled
    case kana
    case letter
    case kanji
    case bullet
  }

  let kind: Kind
  /// As it is cited; empty for a bullet.
  let label: String
  /// Where the words behind it begin.
  let end: Int

  /// It may begin a list: bullets always may.
  var isFirst: Bool {
    ["", "1", "(1)", "1)", "①", "ア", "(ア)", "(a)", "a", "A", "(A)", "イ"].contains(label) || kind == .compound
  }
}

extension Marker {
  /// The marker with which a block begins, if any. What looks like one inside running text is none: a space, a stop or
  /// a bracket parts a number from the words behind it.
  static func read(_ text: NormalText, _ range: Range<Int>) -> Marker? {
    var scan = ByteScan(text, range)
    while scan.takeAny(of: "#【 ".unicodeScalars) != nil {}
    guard let (first, _) = scan.peek() else { return nil }
    return switch first {
    case 0x7B2C: ordinal(scan)
    case 0x28: parenthesized(scan)
    case 0x2460...0x2473: circled(scan)
    case 0x30...0x39: decimal(scan)
    case 0x30A2...0x30F3, 0x41...0x5A, 0x61...0x7A: single(scan)
    case 0x2D, 0x2A, 0x30FB, 0x2022, 0x25CF, 0x25A0, 0x25C6, 0x25CB, 0x203B, 0xFF65: bullet(scan)
    default: kanji(scan)
    }
  }

  /// 第1章 and its like head a part, not a provision.
  private static let notProvisions = "章節款編項号回期者次種類版".unicodeScalars

  private static func ordinal(_ start: ByteScan) -> Marker? {
    var scan = start
    guard scan.take("第"), let number = scan.takeNumber() else { return nil }
    if scan.take("条") {
      var label = "第\(number)条"
      let before = scan
      if scan.take("の"), let branch = scan.takeNumber() { label += "の\(branch)" } else { scan = before }
      _ = scan.takeAny(of: "】".unicodeScalars)
      return Marker(kind: .article, label: label, end: scan.index)
    }
    guard let (next, _) = scan.peek() else { return Marker(kind: .ordinal, label: "第\(number)", end: scan.index) }
    if let scalar = Unicode.Scalar(next), notProvisions.contains(scalar) { return nil }
    guard next == 0x28 || scan.text.isSpaced(scan.index) || scan.takeAny(of: ".。、".unicodeScalars) != nil else {
      return nil
    }
    return Marker(kind: .ordinal, label: "第\(number)", end: scan.index)
  }

  private static func parenthesized(_ start: ByteScan) -> Marker? {
    var scan = start
    guard scan.take("("), let (value, width) = scan.peek() else { return nil }
    var label: String?
    if let number = scan.takeDigits() {
      label = number
    } else if (0x30A2...0x30F3).contains(value) || (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) {
      scan.index += width
      label = Unicode.Scalar(value).map { String($0) }
    } else if let number = scan.takeKanji() {
      label = String(number)
    }
    guard let label, scan.take(")") else { return nil }
    return Marker(kind: .parenthesized, label: "(\(label))", end: scan.index)
  }

  private static func circled(_ start: ByteScan) -> Marker? {
    guard let (value, width) = start.peek(), let scalar = Unicode.Scalar(value) else { return nil }
    return Marker(kind: .circled, label: String(scalar), end: start.index + width)
  }

  private static func decimal(_ start: ByteScan) -> Marker? {
    var scan = start
    guard var label = scan.takeDigits() else { return nil }
    var kind = Kind.decimal
    while true {
      let before = scan
      guard let mark = scan.takeAny(of: ".-".unicodeScalars), let more = scan.takeDigits() else {
        scan = before
        break
      }
      label += "\(mark)\(more)"
      kind = .compound
    }
    if scan.take(")") { return Marker(kind: .closed, label: label + ")", end: scan.index) }
    if scan.takeAny(of: ".。、:".unicodeScalars) != nil { return Marker(kind: kind, label: label, end: scan.index) }
    guard !scan.isAtEnd, scan.text.isSpaced(scan.index) else { return nil }
    return Marker(kind: kind, label: label, end: scan.index)
  }

  /// ア, a: one letter that something parts from the words behind it.
  private static func single(_ start: ByteScan) -> Marker? {
    guard let (value, width) = start.peek(), let scalar = Unicode.Scalar(value) else { return nil }
    var scan = start
    scan.index += width
    let isParted = scan.takeAny(of: ".。、)".unicodeScalars) != nil || !scan.isAtEnd && scan.text.isSpaced(scan.index)
    guard isParted, !scan.isAtEnd else { return nil }
    return Marker(kind: value < 0x80 ? .letter : .kana, label: String(scalar), end: scan.index)
  }

  private static func bullet(_ start: ByteScan) -> Marker? {
    guard let (_, width) = start.peek() else { return nil }
    return Marker(kind: .bullet, label: "", end: start.index + width)
  }

  private static func kanji(_ start: ByteScan) -> Marker? {
    var scan = start
    guard let number = scan.takeKanji(), !scan.isAtEnd,
      scan.text.isSpaced(scan.index) || scan.takeAny(of: "、。.".unicodeScalars) != nil
    else { return nil }
    return Marker(kind: .kanji, label: String(number), end: scan.index)
  }
}
