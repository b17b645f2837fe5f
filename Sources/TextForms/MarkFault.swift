/// Why a text was not taken as a tick.
public enum MarkFault: TextFault {
  /// A number, which means yes in one ledger and a count in the next.
  case digits(String)
  /// Something that is no mark.
  case notAMark(String)

  public var code: String {
    switch self {
    case .digits: "mark-digits"
    case .notAMark: "mark-unreadable"
    }
  }

  public var message: Words {
    switch self {
    case .digits(let text):
      let found = Quotation(text)
      return Words(
        ja: "\(found.ja)は数字で、「はい」か「いいえ」か決められません。",
        en: "\(found.en) is a number, which does not say for certain whether it means yes or no")
    case .notAMark(let text):
      let found = Quotation(text)
      return Words(ja: "\(found.ja)は印として読めません。", en: "\(found.en) cannot be read as a mark")
    }
  }

  public var remedy: Words {
    switch self {
    case .digits, .notAMark:
      Words(
        ja: "はいは「○」「有」「済」、いいえは「×」「無」「未」、一部は「△」、対象外は「－」と書き、不明なら空欄にしてください。",
        en: "Write ○, 有, 済 or yes; ×, 無, 未 or no; △ for in part; － or n/a for not applicable; "
          + "leave it empty when it is not known.")
    }
  }
}
