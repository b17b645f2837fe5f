public import TextForms

extension ListWarning {
  /// Stable, in kebab case, for programs.
  public var code: String {
    switch self {
    case .layoutUnverified: "list-layout-unverified"
    case .unknownHeading: "list-heading-unknown"
    case .unknownStatus: "list-status-unknown"
    case .noStatus: "list-status-missing"
    case .statusContradiction: "list-status-contradiction"
    case .lostCharacters: "list-characters-lost"
    case .pictureLetters: "list-picture-letters"
    case .duplicateID: "list-id-twice"
    case .unreadableDate: "list-date-unreadable"
    case .unreadableNumber: "list-corporate-number-unreadable"
    case .entryWithoutID: "list-entry-without-id"
    case .fieldNeverFound: "list-field-never-found"
    case .moreThanDeclared: "list-more-than-declared"
    }
  }

  public var words: Words {
    switch self {
    case .layoutUnverified:
      Words(
        ja: "この情報源の読み方は、実際の掲載内容と照らし合わせていません。読み取った内容を掲載元で確かめてください。",
        en: "how this source is read was never compared with the real one: check what was read against the register")
    case .unknownHeading(let name):
      Words(ja: "見出し「\(name)」は知らないため、読みませんでした。", en: "the heading \"\(name)\" is not known and was not read")
    case .unknownStatus(let word):
      Words(
        ja: "状態「\(word)」の意味を知らないため、「不明」としました。", en: "the status \"\(word)\" is not known, so it counts as unknown")
    case .noStatus(let id):
      Words(ja: "\(id)に状態が書かれていないため、「不明」としました。", en: "\(id) has no status, so it counts as unknown")
    case .statusContradiction(let id, let first, let second):
      Words(
        ja: "\(id)の状態が「\(first)」とも「\(second)」とも書かれているため、「不明」としました。",
        en: "\(id) has the status \"\(first)\" and also \"\(second)\", so it counts as unknown")
    case .lostCharacters(let id, let field, let text):
      Words(
        ja: "\(id)の\(field.words.ja)「\(text)」は、掲載元で文字が失われている可能性があります。",
        en: "the \(field.words.en) of \(id), \"\(text)\", may have lost characters at the source")
    case .pictureLetters(let id):
      Words(
        ja: "\(id)の名称又は所在地には、掲載元が画像で示す文字があり、文字では別の字に置き換えられています。",
        en:
          "the name or address of \(id) has letters that the register shows as a picture; other letters stand in the text"
      )
    case .duplicateID(let id):
      Words(ja: "\(id)が二つ以上掲載されています。", en: "\(id) is listed more than once")
    case .unreadableDate(let id, let field, let text):
      Words(
        ja: "\(id)の\(field.words.ja)「\(text)」を日付として読めません。",
        en: "the \(field.words.en) of \(id), \"\(text)\", is no date that can be read")
    case .unreadableNumber(let id, let text):
      Words(
        ja: "\(id)の法人番号「\(text)」は、法人番号として正しくありません。", en: "\"\(text)\", given for \(id), is no valid corporate number")
    case .entryWithoutID(let number):
      Words(
        ja: "\(number)件目に登録番号がないため、取り込みませんでした。", en: "entry \(number) has no registration number and was left out")
    case .fieldNeverFound(let field):
      Words(
        ja: "\(field.words.ja)がどの掲載にも見つかりません。掲載元の様式が変わった可能性があります。",
        en: "no entry has a \(field.words.en): the layout of the register may have changed")
    case .moreThanDeclared(let declared, let found):
      Words(
        ja: "掲載元は\(declared)件としていますが、\(found)件ありました。",
        en: "the document says that it has \(declared) entries, but it has \(found)")
    }
  }
}
