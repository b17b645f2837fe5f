/// How a line begins: as an item, an article, a heading, or in the middle of something.
enum LineStart: Equatable {
  /// Nothing in particular.
  case plain
  /// A number, bullet or heading that can hardly be anything else.
  case marked
  /// A number whose look text has too; it counts where it follows the number before.
  case numbered(Int)
  /// A bullet or bracket that may as well stand within a sentence.
  case doubtful
  /// A row of a table, a rule, a line of a table of contents: stands for itself.
  case alone
  /// A character that begins no line: the line before goes on.
  case carriedOver
}

extension LineStart {
  init(of line: SourceLine, in bytes: [UInt8]) {
    guard !line.hasCells else {
      self = .alone
      return
    }
    var cursor = ByteCursor(bytes, from: line.start, to: line.end)
    let first = cursor.scalar
    switch first {
    case 0x7B2C: self = Self.afterDai(&cursor)
    case 0x30...0x39, 0xFF10...0xFF19: self = Self.afterDigit(&cursor)
    case 0x28, 0xFF08: self = Self.afterBracket(&cursor)
    case 0x7C, 0xFF5C, 0x2500...0x257F: self = .alone
    case 0x2460...0x24FF, 0x2776...0x277F, 0x32D0...0x32FE, 0x3220...0x3247:
      cursor.advance()
      cursor.skipSpace()
      self = Glyph.followsMention(cursor.scalar) ? .doubtful : .marked
    case 0x23: self = Self.afterHash(&cursor)
    case 0x2D, 0x2A, 0x2B, 0xFF0D, 0x2013, 0x2015, 0x2022, 0x25AA: self = Self.afterDash(&cursor)
    case 0x30FB, 0x25CB, 0x25CF, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25CE, 0x2605, 0x2606, 0xFF65:
      cursor.advance()
      self = Glyph.isSpace(cursor.scalar) ? .marked : .doubtful
    case 0x203B: self = .marked
    case _ where Glyph.cannotBegin(first): self = .carriedOver
    case _ where Glyph.kanjiDigit(first) != nil: self = Self.afterKanjiDigit(&cursor)
    case _ where Glyph.isKatakana(first) || Glyph.isLatin(first): self = Self.afterLetter(&cursor)
    default: self = .plain
    }
  }

  /// 第3条, 第三章, 第5条の2, 第3 without more.
  private static func afterDai(_ cursor: inout ByteCursor) -> LineStart {
    cursor.advance()
    cursor.skipSpace()
    guard let number = number(&cursor) ?? kanjiNumber(&cursor) else { return .plain }
    let isParted = cursor.scalar == 0x3000
    let hadSpace = cursor.skipSpace()
    // 条 章 節 編 款 目
    guard [0x6761, 0x7AE0, 0x7BC0, 0x7DE8, 0x6B3E, 0x76EE].contains(cursor.scalar) else {
      guard cursor.isAtEnd || hadSpace && !Glyph.followsMention(cursor.scalar) else { return .plain }
      return isParted ? .marked : .numbered(number)
    }
    cursor.advance()
    branch(&cursor)
    return cursor.isAtEnd ? .marked : afterArticle(&cursor)
  }

  private static func afterArticle(_ cursor: inout ByteCursor) -> LineStart {
    let isParted = cursor.skipSpace()
    if isOpening(cursor.scalar) {
      skipBrackets(&cursor)
      cursor.skipSpace()
      return Glyph.followsMention(cursor.scalar) ? .doubtful : .marked
    }
    if cursor.scalar == 0xFF1A || cursor.scalar == 0x3A { return .marked }
    return isParted && !Glyph.followsMention(cursor.scalar) ? .marked : .plain
  }

  /// の2 of 第5条の2.
  private static func branch(_ cursor: inout ByteCursor) {
    var ahead = cursor
    guard ahead.skip(0x306E), number(&ahead) ?? kanjiNumber(&ahead) != nil else { return }
    cursor = ahead
  }

  private static func afterDigit(_ cursor: inout ByteCursor) -> LineStart {
    guard var value = number(&cursor) else { return .plain }
    var parts = 1
    while isJoint(cursor.scalar) {
      var ahead = cursor
      ahead.advance()
      guard let next = number(&ahead) else { break }
      cursor = ahead
      value = next
      parts += 1
    }
    switch cursor.scalar {
    // "1." and "1)"; 1.5 was taken above.
    case 0x2E, 0xFF0E, 0x29, 0xFF09: return parts == 1 ? .marked : .numbered(value)
    case 0x3000: return .marked
    case 0x20, 0x3001, 0x09, 0: return .numbered(value)
    default: return .plain
    }
  }

  /// (1), （ア）, (a), and a caption that fills the line: （目的）
  private static func afterBracket(_ cursor: inout ByteCursor) -> LineStart {
    var whole = cursor
    skipBrackets(&whole)
    if whole.isAtEnd, isOpening(cursor.scalar) { return .doubtful }
    cursor.advance()
    cursor.skipSpace()
    if number(&cursor) == nil, kanjiNumber(&cursor) == nil {
      guard Glyph.isKatakana(cursor.scalar) || Glyph.isLatin(cursor.scalar) else { return .plain }
      cursor.advance()
    }
    cursor.skipSpace()
    guard cursor.scalar == 0x29 || cursor.scalar == 0xFF09 else { return .plain }
    cursor.advance()
    cursor.skipSpace()
    return Glyph.followsMention(cursor.scalar) ? .doubtful : .marked
  }

  private static func afterKanjiDigit(_ cursor: inout ByteCursor) -> LineStart {
    guard let value = kanjiNumber(&cursor) else { return .plain }
    switch cursor.scalar {
    case 0x3000: return .marked
    case 0x20, 0x3001, 0x2E, 0xFF0E: return .numbered(value)
    default: return .plain
    }
  }

  private static func afterLetter(_ cursor: inout ByteCursor) -> LineStart {
    let isLatin = Glyph.isLatin(cursor.scalar)
    cursor.advance()
    switch cursor.scalar {
    case 0x29, 0xFF09, 0xFF0E: return .marked
    case 0x2E:
      cursor.advance()
      return Glyph.isSpace(cursor.scalar) || !isLatin ? .marked : .plain
    case 0x3000: return .marked
    case 0x20: return isLatin ? .plain : .doubtful
    default: return .plain
    }
  }

  private static func afterHash(_ cursor: inout ByteCursor) -> LineStart {
    while cursor.skip(0x23) {}
    return Glyph.isSpace(cursor.scalar) ? .marked : .plain
  }

  /// "- " is an item, "-----" a rule.
  private static func afterDash(_ cursor: inout ByteCursor) -> LineStart {
    let dash = cursor.scalar
    cursor.advance()
    if Glyph.isSpace(cursor.scalar) { return .marked }
    while cursor.skip(dash) {}
    return cursor.isAtEnd ? .alone : .plain
  }
}
