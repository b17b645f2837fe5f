/// A line that only numbers a page: - 3 -, 3/12, ページ 3, Page 3 of 12, 3.
struct PageNumber: Equatable {
  enum Style: Equatable {
    case dashed
    case ofTotal(Int)
    case worded
    /// Nothing but the number.
    case bare
  }

  let style: Style
  let value: Int
}

extension PageNumber {
  init?(_ line: SourceLine, in bytes: [UInt8]) {
    // Lines with page numbers are short: 50 bytes are "‐ １２ページ／３４ページ ‐" and more.
    guard !line.isBlank, line.end - line.start <= 50 else { return nil }
    var cursor = ByteCursor(bytes, from: line.start, to: line.end)
    var isDashed = false
    while Self.isDash(cursor.scalar) {
      isDashed = true
      cursor.advance()
    }
    cursor.skipSpace()
    var isWorded = Self.word(&cursor)
    guard let value = Self.number(&cursor) else { return nil }
    var total: Int?
    isWorded = Self.word(&cursor) || isWorded
    if Self.slash(&cursor) {
      guard let number = Self.number(&cursor), number >= value else { return nil }
      total = number
      isWorded = Self.word(&cursor) || isWorded
    }
    cursor.skipSpace()
    let closes = Self.isDash(cursor.scalar)
    while Self.isDash(cursor.scalar) { cursor.advance() }
    guard cursor.isAtEnd, closes == isDashed else { return nil }
    self.value = value
    if let total { style = .ofTotal(total) } else { style = isDashed ? .dashed : isWorded ? .worded : .bare }
  }

  private static func number(_ cursor: inout ByteCursor) -> Int? {
    cursor.skipSpace()
    var value: Int?
    while let digit = Glyph.digit(cursor.scalar) {
      value = (value ?? 0) * 10 + digit
      guard value ?? 0 < 10_000 else { return nil }
      cursor.advance()
    }
    return value
  }

  /// Page, P., p, ページ, 頁 and their space.
  private static func word(_ cursor: inout ByteCursor) -> Bool {
    cursor.skipSpace()
    if cursor.skip(0x9801) { return true }
    if cursor.skip(0x30DA) { return cursor.skip(0x30FC) && cursor.skip(0x30B8) }
    guard cursor.skip(0x50) || cursor.skip(0x70) else { return false }
    for letter in "age".unicodeScalars { guard cursor.skip(letter.value) else { break } }
    _ = cursor.skip(0x2E)
    return true
  }

  private static func slash(_ cursor: inout ByteCursor) -> Bool {
    cursor.skipSpace()
    if cursor.skip(0x6F) { return cursor.skip(0x66) }
    return cursor.skip(0x2F) || cursor.skip(0xFF0F)
  }

  private static func isDash(_ scalar: UInt32) -> Bool {
    [0x2D, 0xFF0D, 0x2010, 0x2013, 0x2014, 0x2015, 0x2212, 0x30FC, 0x2500].contains(scalar)
  }
}
