internal import Registry
internal import TextForms

/// What is taken in, and should be looked at.
enum LedgerWarning: LedgerCause {
  /// A spreadsheet would compute it; here it is text like any other.
  case formula
  /// A spreadsheet computed the value of the cell.
  case computed(String?)
  case lineBreak
  case otherSpelling(kept: String, row: RowPlace)
  case amountNotFixed
  case kindUnknown
  case fiscalYearUnclear
  case dateNotGiven
  case ndaWithoutVendor
  case requirementUnknown(String)
  /// The register has a vendor whose legal form stands at the other end of its name.
  case vendorSimilar(name: String)

  var code: String {
    switch self {
    case .formula: "formula-text"
    case .computed: "formula-value"
    case .lineBreak: "line-break"
    case .otherSpelling: "vendor-other-spelling"
    case .amountNotFixed: "amount-not-fixed"
    case .kindUnknown: "kind-unknown"
    case .fiscalYearUnclear: "fiscal-year-unclear"
    case .dateNotGiven: "date-not-given"
    case .ndaWithoutVendor: "nda-without-vendor"
    case .requirementUnknown: "requirement-unknown"
    case .vendorSimilar: "vendor-similar"
    }
  }

  var message: Words {
    switch self {
    case .formula:
      Words(
        ja: "数式のような文字列です。計算せず、文字列のまま記録します。", en: "this looks like a formula; it is recorded as plain text")
    case .computed(let formula):
      Words(
        ja: "数式\(formula.map { "（=\(Self.shortened($0))）" } ?? "")です。保存されている計算結果を値として記録します。",
        en: "it is a formula\(formula.map { " (=\(Self.shortened($0)))" } ?? ""); its stored value is recorded")
    case .lineBreak:
      Words(ja: "1行の欄に改行があります。空白に置き換えて記録します。", en: "a line break stands in it; a space is recorded in its place")
    case .otherSpelling(let kept, let row):
      Words(
        ja: "同じ事業者が別の表記で書かれています。\(row.words.ja)の「\(kept)」として記録します。",
        en: "the same vendor is spelled in two ways; it is recorded as \"\(kept)\", as in \(row.words.en)")
    case .amountNotFixed:
      Words(ja: "金額が定まらないため、金額は記録しません。", en: "no amount is fixed, so none is recorded")
    case .kindUnknown:
      Words(
        ja: "委託区分として知られていない言葉なので、区分を記録しません。",
        en: "it is no kind of contract that is known, so no kind is recorded")
    case .fiscalYearUnclear:
      Words(ja: "元号のない年度なので、記録しません。", en: "a fiscal year without its era is not recorded")
    case .dateNotGiven:
      Words(ja: "日付がないため、記録しません。", en: "it gives no date, so nothing is recorded")
    case .ndaWithoutVendor:
      Words(
        ja: "契約の相手方がないため、秘密保持契約を記録しません。",
        en: "the row names no vendor, so the confidentiality agreement is not recorded")
    case .requirementUnknown(let id):
      Words(
        ja: "採用済みの要件目録に \(id) がないため、この列を読みません。",
        en: "the adopted catalogue has no requirement \(id), so the column is not read")
    case .vendorSimilar(let name):
      Words(
        ja: "登録済みの「\(name)」と法人格の位置だけが異なります。別の事業者として記録します。",
        en: "only the place of its legal form differs from \"\(name)\", which is recorded; they are kept as two vendors"
      )
    }
  }

  var allowed: Words {
    switch self {
    case .formula: Words(ja: "= + - @ で始まらない文字列", en: "text that does not begin with = + - @")
    case .computed: Words(ja: "数式ではなく値", en: "a value in place of the formula")
    case .lineBreak: Words(ja: "1行の文字列", en: "one line")
    case .otherSpelling(let kept, _): Words(ja: "「\(kept)」", en: "\"\(kept)\"")
    case .amountNotFixed: Words(ja: "円単位の金額、又は空欄", en: "an amount in yen, or nothing")
    case .kindUnknown: RecordDescriptor.of(.contract).field("kinds")?.form.allowed ?? ContractField.kinds.words
    case .fiscalYearUnclear: Words(ja: "「令和8年度」「R8」「2026」など", en: "令和8年度, R8, 2026 and the like")
    case .dateNotGiven: Words(ja: "日付、又は空欄", en: "a date, or nothing")
    case .ndaWithoutVendor: Words(ja: "契約の相手方のある行", en: "a row that names the vendor")
    case .requirementUnknown:
      Words(ja: "採用済みの要件目録にある要件", en: "a requirement of the adopted catalogue")
    case .vendorSimilar: Words(ja: "法人番号を書けば確実です", en: "the corporate number would make it certain")
    }
  }

  private static func shortened(_ formula: String) -> String {
    formula.count > 40 ? formula.prefix(40) + "…" : formula
  }
}
