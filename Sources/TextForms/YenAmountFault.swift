/// Why a text was not taken as an amount in yen.
public enum YenAmountFault: TextFault {
  /// Not a number of yen: 単価契約, －, 1,23.
  case notAnAmount(String)
  /// Below zero, in any of its writings: -1,000, ▲1,000, (1,000).
  case negative(String)
  /// Not a whole number of yen.
  case notWholeYen(String)
  /// Said to be without consumption tax (税抜), while the register holds what is paid.
  case withoutTax(String)
  /// More than can be stored.
  case tooLarge(String)

  /// The text as it was found.
  public var text: String {
    switch self {
    case .notAnAmount(let text), .negative(let text), .notWholeYen(let text), .withoutTax(let text),
      .tooLarge(let text):
      text
    }
  }

  public var code: String {
    switch self {
    case .notAnAmount: "amount-unreadable"
    case .negative: "amount-negative"
    case .notWholeYen: "amount-not-whole-yen"
    case .withoutTax: "amount-without-tax"
    case .tooLarge: "amount-too-large"
    }
  }

  public var message: Words {
    let found = Quotation(text)
    return switch self {
    case .notAnAmount:
      Words(ja: "\(found.ja)は金額として読めません。", en: "\(found.en) cannot be read as an amount of yen")
    case .negative:
      Words(ja: "\(found.ja)は負の金額です。", en: "\(found.en) is a negative amount")
    case .notWholeYen:
      Words(ja: "\(found.ja)は円未満の端数を含みます。", en: "\(found.en) is not a whole number of yen")
    case .withoutTax:
      Words(ja: "\(found.ja)は税抜の金額です。", en: "\(found.en) is an amount without consumption tax")
    case .tooLarge:
      Words(ja: "\(found.ja)は大きすぎます。", en: "\(found.en) is too large")
    }
  }

  public var remedy: Words {
    switch self {
    case .notAnAmount:
      Words(
        ja: "「4,048,000」「4,048千円」のように書き、単価契約などで金額が定まらないときは空欄にしてください。",
        en:
          "Write 4,048,000 or 4,048千円; leave it empty where no amount is fixed, as in a unit-price contract.")
    case .negative:
      Words(ja: "契約金額は0円以上で書いてください。", en: "Write an amount of 0 yen or more.")
    case .notWholeYen:
      Words(ja: "円の単位で、端数のない金額を書いてください。", en: "Write a whole number of yen.")
    case .withoutTax:
      Words(ja: "消費税を含む金額を書いてください。", en: "Write the amount with consumption tax.")
    case .tooLarge:
      Words(ja: "桁と単位を確かめてください。", en: "Check the digits and the unit.")
    }
  }
}
