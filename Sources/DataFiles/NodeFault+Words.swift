package import TextForms

extension NodeFault: DiagnosticCause {
  package var code: String {
    switch self {
    case .missingKey: "missing-key"
    case .unknownKey: "unknown-key"
    case .notAMapping: "not-a-mapping"
    case .notAList: "not-a-list"
    case .emptyList: "empty-list"
    case .notText: "not-text"
    case .emptyText: "empty-text"
    case .notAnInteger: "not-an-integer"
    case .notTrueOrFalse: "not-true-or-false"
    case .notADate: "not-a-date"
    case .notOneOf: "not-one-of"
    }
  }

  package var found: Words {
    switch self {
    case .missingKey(let key):
      Words(ja: "「\(key)」がありません", en: "\"\(key)\" is missing")
    case .unknownKey(let key, _, _):
      Words(ja: "「\(key)」というキーはありません", en: "there is no key \"\(key)\"")
    case .notAMapping(let what, let found, _), .notAList(let what, let found), .notText(let what, let found),
      .notAnInteger(let what, let found, _), .notTrueOrFalse(let what, let found),
      .notADate(let what, let found), .notOneOf(let what, let found, _, _):
      Words(ja: "「\(what)」が\(found.words.ja)です", en: "\"\(what)\" is \(found.words.en)")
    case .emptyList(let what):
      Words(ja: "「\(what)」が空の一覧です", en: "\"\(what)\" is an empty list")
    case .emptyText(let what):
      Words(ja: "「\(what)」に文がありません", en: "\"\(what)\" has no text")
    }
  }

  package var allowed: Words? {
    switch self {
    case .missingKey, .emptyList, .emptyText: nil
    case .unknownKey(_, let allowed, _), .notOneOf(_, _, let allowed, _), .notAMapping(_, _, let allowed):
      allowed.isEmpty ? nil : Words(ja: allowed.joined(separator: "、"), en: allowed.joined(separator: ", "))
    case .notAList:
      Words(ja: "一覧（[a, b] 又は「- 」で始まる行）", en: "a list ([a, b], or lines that begin with \"- \")")
    case .notText: Words(ja: "文字列", en: "text")
    case .notAnInteger(_, _, let range):
      Words(
        ja: "\(range.lowerBound) から \(range.upperBound) までの整数",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .notTrueOrFalse: Words(ja: "true、false", en: "true, false")
    case .notADate: Words(ja: "YYYY-MM-DD の形の実在する日付", en: "a date that exists, as YYYY-MM-DD")
    }
  }

  package var remedy: Words {
    switch self {
    case .missingKey(let key):
      Words(ja: "「\(key):」の行を加えてください", en: "add a line \"\(key):\"")
    case .unknownKey(_, _, let nearest?), .notOneOf(_, _, _, let nearest?):
      Words(ja: "「\(nearest)」ではありませんか", en: "did you mean \"\(nearest)\"?")
    case .unknownKey(_, _, nil):
      Words(ja: "そのキーを取り除いてください", en: "remove that key")
    case .notOneOf(_, _, _, nil):
      Words(ja: "このうちの一つに直してください", en: "write one of them")
    case .notAMapping:
      Words(ja: "「キー: 値」の行で書いてください", en: "write it as lines of \"key: value\"")
    case .notAList:
      Words(ja: "一覧の形に直してください", en: "write it as a list")
    case .emptyList:
      Words(ja: "一つ以上書いてください", en: "write at least one item")
    case .notText, .emptyText:
      Words(ja: "文を書いてください", en: "write the text")
    case .notAnInteger:
      Words(ja: "半角の数字で書いてください", en: "write it in digits")
    case .notTrueOrFalse:
      Words(ja: "どちらかを書いてください", en: "write one of the two")
    case .notADate:
      Words(ja: "「2025-02-07」のように書いてください", en: "write it like 2025-02-07")
    }
  }
}

extension NodeFault.Found {
  var words: Words {
    switch self {
    case .text(let text): Words(ja: "「\(text.shortened)」", en: "\"\(text.shortened)\"")
    case .list: Words(ja: "一覧", en: "a list")
    case .mapping: Words(ja: "「キー: 値」の組", en: "a mapping")
    case .nothing: Words(ja: "空", en: "empty")
    }
  }
}

extension String {
  /// A message stays one line of readable length, whatever the file holds.
  fileprivate var shortened: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
