package import OfficeFiles
package import TextForms

/// Why an application form is not read at all.
package enum FormError: ExplainedError {
  case tooLarge(file: String, bytes: Int, limit: Int)
  case office(file: String, OfficeFault)
  case notAForm(file: String, sheets: [String])
  case newer(file: String, version: Int, known: Int)
  case severalForms(file: String, sheets: [String])
  case sheetMissing(file: String, Words)
  case sheetTwice(file: String, sheets: [String])
  case noHeading(file: String, sheet: String, wanted: [Words])
  case tooManyRows(file: String, sheet: String, limit: Int)
  /// Answers cannot be recorded, and so nothing was.
  case refused(file: String, [LedgerFinding])

  package var code: String {
    switch self {
    case .tooLarge: "form-too-large"
    case .office(_, let fault): fault.code
    case .notAForm: "form-unknown"
    case .newer: "form-newer"
    case .severalForms: "form-mixed"
    case .sheetMissing: "form-sheet-missing"
    case .sheetTwice: "form-sheet-twice"
    case .noHeading: "form-heading-missing"
    case .tooManyRows: "form-too-many-rows"
    case .refused: "form-refused"
    }
  }

  package var message: Words {
    switch self {
    case .tooLarge(let file, let bytes, let limit):
      Words(
        ja: "\(file): ファイルの大きさが \(bytes) バイトで、上限の \(limit) バイトを超えています。",
        en: "\(file): the file has \(bytes) bytes, more than the \(limit) that a form may have")
    case .office(let file, let fault): Words(ja: "\(file): \(fault.message.ja)", en: "\(file): \(fault.message.en)")
    case .notAForm(let file, let sheets):
      Words(
        ja: "\(file): 申請の様式のシートがありません。あるシート: \(sheets.joined(separator: "、"))",
        en: "\(file): no sheet is one of an application form; the sheets are: \(sheets.joined(separator: ", "))")
    case .newer(let file, let version, let known):
      Words(
        ja: "\(file): 様式の版が\(version)で、読める版（\(known)まで）より新しいです。",
        en: "\(file): the form has version \(version); up to \(known) can be read")
    case .severalForms(let file, let sheets):
      Words(
        ja: "\(file): 区分の違う様式のシートが混ざっています（\(sheets.joined(separator: "、"))）。",
        en: "\(file): sheets of forms for different schemes stand together (\(sheets.joined(separator: ", ")))")
    case .sheetMissing(let file, let title):
      Words(ja: "\(file): 「\(title.ja)」のシートがありません。", en: "\(file): the sheet \"\(title.en)\" is missing")
    case .sheetTwice(let file, let sheets):
      Words(
        ja: "\(file): 同じ様式のシートが二つあります（\(sheets.joined(separator: "、"))）。",
        en: "\(file): two sheets are the same of the form (\(sheets.joined(separator: ", ")))")
    case .noHeading(let file, let sheet, let wanted):
      Words(
        ja: "\(file): シート「\(sheet)」に見出しの行がありません。探した見出し: \(wanted.map(\.ja).joined(separator: "、"))",
        en: "\(file): sheet \"\(sheet)\" has no header; looked for: \(wanted.map(\.en).joined(separator: ", "))")
    case .tooManyRows(let file, let sheet, let limit):
      Words(
        ja: "\(file): シート「\(sheet)」の行が上限の\(limit)行を超えています。",
        en: "\(file): sheet \"\(sheet)\" has more than \(limit) rows")
    case .refused(let file, let findings):
      Words(
        ja: "\(file): 記録できない答えがあるため、何も記録していません。\n"
          + findings.map { "  " + $0.text(in: .ja) }.joined(separator: "\n"),
        en: "\(file): some answers cannot be recorded, so nothing was.\n"
          + findings.map { "  " + $0.text(in: .en) }.joined(separator: "\n"))
    }
  }

  package var remedy: Words {
    switch self {
    case .office(_, let fault): fault.remedy
    case .notAForm, .sheetMissing, .noHeading, .tooLarge, .tooManyRows:
      Words(
        ja: "daicho application form --output で作った様式に記入し、そのファイルを指定してください。",
        en: "Fill in a form made by daicho application form --output, and give that file.")
    case .newer:
      Words(
        ja: "checklists/forms/ が新しい台帳で読むか、手元で様式を作り直して写してください。",
        en: "Read it where checklists/forms/ is as new, or make the form anew and copy the answers.")
    case .severalForms, .sheetTwice:
      Words(ja: "要らないシートを削除してください。", en: "Delete the sheets that do not belong there.")
    case .refused:
      Words(ja: "示された箇所を直して保存し、もう一度読み取ってください。", en: "Mend the places shown, save the file, and read it again.")
    }
  }
}
