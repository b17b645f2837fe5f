/// Why a text was not taken as a corporate number.
public enum CorporateNumberFault: TextFault {
  /// Not 13 digits but so many.
  case length(Int)
  /// Something stands in the text that is no digit, hyphen or space.
  case notDigits(String)
  /// The first digit does not fit the other twelve.
  case checkDigit(found: Int, expected: Int)

  public var code: String {
    switch self {
    case .length: "corporate-number-length"
    case .notDigits: "corporate-number-not-digits"
    case .checkDigit: "corporate-number-check-digit"
    }
  }

  public var message: Words {
    switch self {
    case .length(let found):
      return Words(
        ja: "法人番号は13桁ですが、\(found)桁あります。", en: "a corporate number has 13 digits, and \(found) were found")
    case .notDigits(let text):
      let found = Quotation(text)
      return Words(
        ja: "法人番号\(found.ja)に数字でない文字があります。",
        en: "the corporate number \(found.en) holds something that is no digit")
    case .checkDigit(let found, let expected):
      return Words(
        ja: "法人番号の検査数字（先頭の1桁）が合いません。\(found)ですが、残りの12桁からは\(expected)になります。",
        en: "the check digit (the first) is \(found), but the other twelve digits give \(expected)")
    }
  }

  public var remedy: Words {
    switch self {
    case .length(12):
      Words(
        ja: "12桁は登記の会社法人等番号です。国税庁法人番号公表サイトで13桁の番号を確かめてください。",
        en: "Twelve digits are the number in the company register (会社法人等番号); look the corporate number up "
          + "on the site of the National Tax Agency.")
    case .length:
      Words(
        ja: "国税庁法人番号公表サイトで13桁の番号を確かめてください。",
        en: "Look the number up on the corporate number site of the National Tax Agency.")
    case .notDigits:
      Words(
        ja: "13桁の数字だけを書いてください。「T」で始まる番号は、インボイスの登録番号です。",
        en: "Write the 13 digits only; a number that begins with T is a registration for invoices.")
    case .checkDigit:
      Words(
        ja: "書き間違いがないか、国税庁法人番号公表サイトで確かめてください。",
        en: "Look for a slip: compare it with the corporate number site of the National Tax Agency.")
    }
  }
}
