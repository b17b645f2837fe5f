internal import Registry
internal import Requirements
internal import TextForms

/// Why a row of a ledger is refused.
enum LedgerFault: LedgerCause {
  case missing(allowed: Words)
  case date(DateFault)
  case period(DatePeriodFault)
  case amount(YenAmountFault)
  case corporateNumber(CorporateNumberFault)
  case classification(ClassificationFault, FieldForm)
  case mark(MarkFault)
  case notAFlag
  case field(FieldFault)
  case numberUsedTwice(firstRow: RowPlace)
  case endBeforeStart(CivilDate)
  case ndaEndBeforeSigning(CivilDate)
  case differs(from: LedgerColumn)
  case vendorAmbiguous(numbers: [String])
  /// A formula that was written and never computed.
  case notComputed
  /// #REF! and its like.
  case errorValue
  /// A number such as 8-1, which a spreadsheet took for a day.
  case dayInPlaceOfNumber

  var code: String {
    switch self {
    case .missing: "field-missing"
    case .date(let fault): fault.code
    case .period(let fault): fault.code
    case .amount(let fault): fault.code
    case .corporateNumber(let fault): fault.code
    case .classification(let fault, _): fault.code
    case .mark(let fault): fault.code
    case .notAFlag: "flag-unreadable"
    case .field(let fault): fault.code.rawValue
    case .numberUsedTwice: "number-used-twice"
    case .endBeforeStart: "end-before-start"
    case .ndaEndBeforeSigning: "nda-end-before-signing"
    case .differs: "columns-contradict"
    case .vendorAmbiguous: "vendor-ambiguous"
    case .notComputed: "formula-not-computed"
    case .errorValue: "cell-error"
    case .dayInPlaceOfNumber: "number-is-a-day"
    }
  }

  var message: Words {
    switch self {
    case .missing: Words(ja: "値がありません。", en: "nothing stands there")
    case .date(let fault): fault.message
    case .period(let fault): fault.message
    case .amount(let fault): fault.message
    case .corporateNumber(let fault): fault.message
    case .classification(let fault, _): fault.message
    case .mark(let fault): fault.message
    case .notAFlag: Words(ja: "有か無か読み取れません。", en: "it says neither yes nor no")
    case .field(let fault): fault.words
    case .numberUsedTwice(let row):
      Words(ja: "同じ番号が\(row.words.ja)で使われています。", en: "\(row.words.en) has the same number")
    case .endBeforeStart(let start):
      Words(ja: "終了日が開始日（\(start.eraText)）より前です。", en: "it ends before it starts, on \(start)")
    case .ndaEndBeforeSigning(let signed):
      Words(ja: "有効期限が締結日（\(signed.eraText)）より前です。", en: "it ends before it was signed, on \(signed)")
    case .differs(let column):
      Words(
        ja: "\(column.letter)列「\(column.heading)」の値と合いません。",
        en: "it differs from column \(column.letter) (\(column.heading))")
    case .vendorAmbiguous(let numbers):
      Words(
        ja: "同じ名称の事業者が複数登録されています（\(numbers.joined(separator: "、"))）。",
        en: "several vendors are recorded under this name (\(numbers.joined(separator: ", ")))")
    case .notComputed:
      Words(ja: "数式の計算結果がファイルに保存されていません。", en: "the file holds a formula without its value")
    case .errorValue: Words(ja: "表計算ソフトのエラー値です。", en: "it is an error of the spreadsheet")
    case .dayInPlaceOfNumber:
      Words(ja: "番号ではなく日付として保存されています。", en: "it is stored as a day, not as a number")
    }
  }

  var allowed: Words {
    switch self {
    case .missing(let allowed): allowed
    case .date(let fault): Self.date(fault.remedy)
    case .period(let fault): fault.remedy
    case .amount(let fault): fault.remedy
    case .corporateNumber: FieldForm.corporateNumber.allowed
    case .classification(_, let form): form.allowed
    case .mark(let fault): fault.remedy
    case .notAFlag: FieldForm.flag.allowed
    case .field(let fault): fault.allowed
    case .numberUsedTwice:
      Words(ja: "台帳の中で一度だけ使われる番号", en: "a number that is used once in the ledger")
    case .endBeforeStart(let start):
      Words(ja: "開始日（\(start)）以後の日付", en: "a day on or after the start (\(start))")
    case .ndaEndBeforeSigning(let signed):
      Words(ja: "締結日（\(signed)）以後の日付", en: "a day on or after the signing (\(signed))")
    case .differs: Words(ja: "両方の列で同じ値、又はどちらか一方", en: "the same in both columns, or one of the two")
    case .vendorAmbiguous:
      Words(ja: "法人番号を書いて、どの事業者か示す", en: "the corporate number, which says which one it is")
    case .notComputed:
      Words(
        ja: "表計算ソフトで開いて保存し直し、計算結果を保存したもの", en: "its value: open the file in the spreadsheet and save it again")
    case .errorValue: Words(ja: "値、又は空欄", en: "a value, or nothing")
    case .dayInPlaceOfNumber:
      Words(ja: "セルの書式を「文字列」にして入力した番号", en: "the number, typed into a cell whose format is text")
    }
  }

  private static func date(_ remedy: Words) -> Words {
    let form = FieldForm.date.allowed
    return Words(ja: "\(form.ja)。\(remedy.ja)", en: "\(form.en). \(remedy.en)")
  }
}
