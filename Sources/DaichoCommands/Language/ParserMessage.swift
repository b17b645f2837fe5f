internal import TextForms

/// What the argument parser found wrong, in both languages.
///
/// The parser gives nothing but an English sentence, so the sentence is all that can be told apart. One that is not
/// known stands as it is within a Japanese sentence.
struct ParserMessage: Equatable {
  /// As for every error: stable, in kebab case.
  let code: String
  let words: Words

  init(_ parserSentence: String) {
    // Help pages write `--on DATE`.
    let sentence = parserSentence.replacing(/<([A-Z][A-Z-]*)>/) { $0.1 }
    for template in Self.templates {
      guard let parts = template.parts(of: sentence) else { continue }
      let hint = template.code == "unexpected-argument" ? Self.severalValues : Words(ja: "", en: "")
      self.init(
        code: template.code,
        words: Words(ja: template.japanese(parts) + hint.ja, en: Self.closed(sentence) + hint.en))
      return
    }
    self.init(
      code: "usage",
      words: Words(ja: "指定が正しくありません（\(sentence)）。", en: Self.closed(sentence)))
  }

  init(code: String, words: Words) {
    self.code = code
    self.words = words
  }

  /// Most often what stands too much is a second value, or the second word of one.
  private static let severalValues = Words(
    ja: "値が複数あるときはオプションを繰り返し、空白を含む値は引用符で囲みます。",
    en: " For several values, repeat the option; put a value with spaces into quotation marks.")

  private static func closed(_ sentence: String) -> String {
    let first = sentence.prefix(1).lowercased() + sentence.dropFirst()
    return first.last.map { ".?!".contains($0) } ?? true ? first : first + "."
  }

  /// The more special before the more general.
  private static let templates = [
    Template("unknown-option", "Unknown option '", "'. Did you mean '", "'?") {
      "オプション \($0[0]) はありません。\($0[1]) のことですか。"
    },
    Template("unknown-option", "Unknown option '", "'") { "オプション \($0[0]) はありません。" },
    Template("value-missing", "Missing value for '", "'") { "\($0[0]) の値がありません。" },
    Template("argument-missing", "Missing expected argument '", "'") { "\($0[0]) を指定してください（必須の引数です）。" },
    Template("argument-missing", "Missing one of: '", "'") { "次のどれかが必要です: \($0[0])" },
    Template("unexpected-argument", "Unexpected argument '", "'") { "引数「\($0[0])」は受け付けません。" },
    Template("unexpected-argument", "", " unexpected arguments: '", "'") {
      "受け付けない引数が\($0[0])個あります: \($0[1].replacing("', '", with: "、"))。"
    },
    Template("unexpected-value", "The option '", "' does not take any value, but '", "' was specified.") {
      "\($0[0]) は値を取りませんが、「\($0[1])」が指定されています。"
    },
    Template("invalid-value", "The value '", "' is invalid for '", "'. Please provide one of ", ".") {
      "\($0[1]) に「\($0[0])」は使えません。使えるのは: \(Template.listed($0[2]))"
    },
    Template("invalid-value", "The value '", "' is invalid for '", "'. Please provide one of the following:\n", "") {
      "\($0[1]) に「\($0[0])」は使えません。使えるのは: \(Template.listed($0[2]))"
    },
    Template("invalid-value", "The value '", "' is invalid for '", "'") { "\($0[1]) に「\($0[0])」は使えません。" },
    Template("duplicate-flag", "Value to be set with flag '", "' had already been set with flag '", "'") {
      "\($0[0]) と \($0[1]) は同時に使えません。"
    },
    Template("invalid-option", "Invalid option: ", "") { "オプション「\($0[0])」の書き方が正しくありません。" },
    Template("subcommand-missing", "Missing required subcommand.") { _ in "サブコマンドを指定してください。" },
  ]

  private struct Template: Sendable {
    let code: String
    private let pieces: [String]
    let japanese: @Sendable ([String]) -> String

    init(_ code: String, _ pieces: String..., japanese: @escaping @Sendable ([String]) -> String) {
      self.code = code
      self.pieces = pieces
      self.japanese = japanese
    }

    /// What stands between the pieces; nil when the sentence is not made of them.
    func parts(of sentence: String) -> [String]? {
      guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
      guard pieces.count > 1 else { return sentence == first ? [] : nil }
      guard sentence.hasSuffix(last) else { return nil }
      var parts: [String] = []
      var rest = sentence.dropFirst(first.count)
      for piece in pieces[1..<(pieces.count - 1)] {
        guard let range = rest.firstRange(of: piece) else { return nil }
        parts.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
      guard rest.count >= last.count else { return nil }
      parts.append(String(rest.dropLast(last.count)))
      return parts
    }

    /// `'a', 'b' or 'c'` and lists of lines, as a Japanese list.
    static func listed(_ list: String) -> String {
      let names =
        list.contains("'")
        ? list.split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        : list.split(separator: "\n").map { $0.drop { " -".contains($0) } }
      return names.joined(separator: "、")
    }
  }
}
