/// Steps through one sentence that refers to something.
struct Cursor {
  private let characters: [Character]
  private var index = 0
  /// Where the article that was taken last begins.
  private var start = 0

  init(_ text: String) { characters = Array(text) }

  var isAtEnd: Bool { index >= characters.count }

  mutating func skip() { index += 1 }

  mutating func take(_ word: String) -> Bool {
    guard characters[index...].starts(with: word) else { return false }
    index += word.count
    return true
  }

  struct Article {
    let number: Int
    /// As it is cited.
    let name: String
    /// 第3条, not 第3.
    let isWhole: Bool
  }

  /// 第3条の2第1項; kanji numbers count, too.
  mutating func takeArticle() -> Article? {
    let before = index
    guard !isAtEnd, take("第"), let number = takeNumber() else {
      index = before
      return nil
    }
    let isWhole = !isAtEnd && take("条")
    guard isWhole || isAtEnd || !"項号章節款編回期年月日者次種類版".contains(characters[index]) else {
      index = before
      return nil
    }
    start = before
    var name = "第\(number)" + (isWhole ? "条" : "")
    if isWhole {
      let after = index
      if !isAtEnd, take("の"), let branch = takeNumber() { name += "の\(branch)" } else { index = after }
      if let paragraph = takeParagraph() { name += paragraph }
    }
    return Article(number: number, name: name, isWhole: isWhole)
  }

  private mutating func takeParagraph() -> String? {
    let before = index
    guard !isAtEnd, take("第"), let number = takeNumber(), !isAtEnd, take("項") else {
      index = before
      return nil
    }
    return "第\(number)項"
  }

  private static let kanji: [Character: Int] = [
    "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private mutating func takeNumber() -> Int? {
    var (sum, digit, isThere) = (0, 0, false)
    while !isAtEnd, index < characters.count {
      let character = characters[index]
      if let value = Self.kanji[character] ?? (character.isASCII ? character.wholeNumberValue : nil) {
        guard digit < 10_000 else { return nil }
        digit = digit * 10 + value
      } else if character == "十" || character == "百" {
        sum += max(digit, 1) * (character == "十" ? 10 : 100)
        digit = 0
      } else {
        break
      }
      isThere = true
      index += 1
    }
    return isThere ? sum + digit : nil
  }

  /// 民法 of 民法第634条: an article of something else.
  var lawBefore: String? {
    let name = characters[..<start].reversed().prefix { Self.isNoun($0) }
    guard let last = name.first, "法令例則款約書程綱領".contains(last) else { return nil }
    return String(name.prefix(24).reversed())
  }

  /// What follows 別紙: a number, 「a name」, or the nouns that stand there.
  mutating func takePaperName() -> String {
    guard !isAtEnd else { return "" }
    if take("「"), let end = characters[index...].firstIndex(of: "」") {
      defer { index = end + 1 }
      return String(characters[index..<end])
    }
    let before = index
    let prefix = take("第") ? "第" : ""
    if let number = takeNumber() { return prefix + String(number) }
    index = before
    let name = characters[index...].prefix(24).prefix { Self.isNoun($0) }
    index += name.count
    return String(name)
  }

  /// Kanji and katakana.
  private static func isNoun(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x4E00...0x9FFF).contains(value) || (0x30A1...0x30FC).contains(value) && value != 0x30FB
  }
}
