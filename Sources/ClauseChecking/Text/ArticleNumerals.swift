public import DocumentText

/// How a contract writes the numbers of its articles.
public enum ArticleNumerals: String, Sendable, CaseIterable {
  case fullwidth
  case halfwidth
  case kanji

  /// What most articles of a text have; full-width where it has none.
  public static func read(_ document: TextDocument) -> ArticleNumerals {
    var counts: [ArticleNumerals: Int] = [:]
    for block in document.blocks {
      if let numerals = ofArticle(block.text) { counts[numerals, default: 0] += 1 }
    }
    // Of equally many, the one that stands first in the list.
    return allCases.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .fullwidth
  }

  /// Of a line that begins an article; nil: it begins none.
  private static func ofArticle(_ text: String) -> ArticleNumerals? {
    var scalars = text.unicodeScalars.prefix(16).drop { $0.properties.isWhitespace || $0 == "【" || $0 == "#" }
    guard scalars.popFirst() == "第" else { return nil }
    scalars = scalars.drop { $0.properties.isWhitespace }
    let rest = scalars.drop { of($0) != nil }
    guard rest.first(where: { !$0.properties.isWhitespace }) == "条" else { return nil }
    return scalars.first.flatMap(of)
  }

  private static func of(_ scalar: Unicode.Scalar) -> ArticleNumerals? {
    switch scalar {
    case "０"..."９": .fullwidth
    case "0"..."9": .halfwidth
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百": .kanji
    default: nil
    }
  }

  /// 第１２条, 第12条, 第十二条.
  public func article(_ number: Int) -> String { "第\(self == .kanji ? Self.kanji(number) : digits(number))条" }

  /// Paragraphs have figures, also where articles have kanji.
  public func paragraph(_ number: Int) -> String { digits(number) }

  private func digits(_ number: Int) -> String {
    guard self != .halfwidth else { return String(number) }
    return String(
      String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  /// Up to 99: there are fifteen items.
  private static func kanji(_ number: Int) -> String {
    let figures = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = (number / 10 % 10, number % 10)
    return (tens > 1 ? figures[tens] : "") + (tens > 0 ? "十" : "") + figures[ones]
  }
}
