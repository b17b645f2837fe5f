internal import TextForms

/// What a form's reader should know, though it hinders nothing.
enum FormNotice: LedgerCause {
  /// Needed before the application is filed.
  case open
  /// A value is recorded where the form has none.
  case kept
  case labelUnknown
  case columnUnknown
  case countryUnknown
  case vendorAdded
  case vendorSimilar(String)
  case leftOut(number: String)

  var code: String {
    switch self {
    case .open: "form-answer-open"
    case .kept: "form-value-kept"
    case .labelUnknown: "form-label-unknown"
    case .columnUnknown: "form-column-unknown"
    case .countryUnknown: "country-unrecognised"
    case .vendorAdded: "vendor-added"
    case .vendorSimilar: "vendor-similar"
    case .leftOut: "form-record-left-out"
    }
  }

  var message: Words {
    switch self {
    case .open: Words(ja: "必須の項目が未記入です。", en: "it is needed, and not filled in yet")
    case .kept: Words(ja: "空欄ですが、台帳に記録された値を残しました。", en: "it is empty; what is recorded stays")
    case .labelUnknown: Words(ja: "様式にない項目なので、読みませんでした。", en: "the form has no such item; it was not read")
    case .columnUnknown: Words(ja: "様式にない列なので、読みませんでした。", en: "the form has no such column; it was not read")
    case .countryUnknown:
      Words(
        ja: "国名として読めないので、国は不明のまま、書かれた言葉を残しました。",
        en: "no country is known by it: the country stays unknown, the words are kept")
    case .vendorAdded: Words(ja: "新しい事業者として登録します。", en: "it becomes a new vendor")
    case .vendorSimilar(let name):
      Words(
        ja: "新しい事業者として登録しますが、よく似た名称の「\(name)」が登録されています。",
        en: "it becomes a new vendor, but \"\(name)\" is recorded already")
    case .leftOut(let number):
      Words(ja: "登録済みの「\(number)」が様式にありません。そのまま残しました。", en: "\"\(number)\" is recorded and not on the form; it stays")
    }
  }

  var allowed: Words {
    switch self {
    case .open: Words(ja: "申請までに、この項目の答え", en: "an answer, before the application is filed")
    case .kept:
      Words(
        ja: "空欄のまま、又は新しい値（値を消すのは daicho の edit --clear）", en: "nothing, or a new value (edit --clear takes one away)")
    case .labelUnknown, .columnUnknown: Words(ja: "様式の項目名のまま", en: "the items as the form names them")
    case .countryUnknown: Words(ja: "国名、又は国名コード（JPなど）", en: "the name or the code of a country")
    case .vendorAdded, .vendorSimilar:
      Words(ja: "登録済みの事業者なら、その番号", en: "the number, where the vendor is recorded already")
    case .leftOut: Words(ja: "そのまま（無くなったものは daicho の retire で抹消）", en: "as it is (retire what is gone)")
    }
  }
}
