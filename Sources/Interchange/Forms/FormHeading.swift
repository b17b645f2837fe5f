internal import TextForms

/// What stands above the columns of an entry sheet.
enum FormHeading: CaseIterable {
  case item, must, answer, hint, basis

  var words: Words {
    switch self {
    case .item: Words(ja: "項目", en: "Item")
    case .must: Words(ja: "必須", en: "Needed")
    case .answer: Words(ja: "記入欄", en: "Answer")
    case .hint: Words(ja: "記入のしかた", en: "How to fill it in")
    case .basis: Words(ja: "根拠", en: "Asked because of")
    }
  }

  /// In digits; together they fill A4 upright at a size that can be read.
  var width: Double {
    switch self {
    case .item: 24
    case .must: 7
    case .answer: 44
    case .hint: 30
    case .basis: 25
    }
  }

  func isMeant(by text: String) -> Bool {
    let key = HeadingKey.of(text)
    return [words.ja, words.en].contains { HeadingKey.of($0) == key }
  }
}
