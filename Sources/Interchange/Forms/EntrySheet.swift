internal import OfficeFiles
internal import Registry
internal import TextForms

/// The sheet of one record: a question a row.
struct EntrySheet {
  private typealias Writer = ApplicationFormWriter
  private let writer: ApplicationFormWriter
  private let part: ApplicationForm.Part
  private let language: Language
  private static let answerColumn = FormHeading.allCases.firstIndex(of: .answer) ?? 0
  private static let firstQuestion = 5

  init(_ writer: ApplicationFormWriter, _ part: ApplicationForm.Part) {
    self.writer = writer
    self.part = part
    language = writer.language
  }

  var sheet: WorkbookSheet {
    var sheet = WorkbookSheet(part.title[language], columns: FormHeading.allCases.map { .init(width: $0.width) })
    let last = FormHeading.allCases.count - 1
    sheet.rows = head + part.questions.map(row)
    sheet.merged = (1...3).map { CellRange(rows: $0...$0, columns: 0...last) }
    sheet.frozen = (Self.firstQuestion - 1, 0)
    sheet.page.headerRows = 4...4
    sheet.page.area = CellRange(rows: 1...sheet.rows.count, columns: 0...last)
    sheet.isProtected = true
    for (index, question) in part.questions.enumerated() {
      guard let cell = writer.cell(question, of: part) else { continue }
      let row = Self.firstQuestion + index
      let range = CellRange(rows: row...row, columns: Self.answerColumn...Self.answerColumn)
      if let choices = cell.choices {
        sheet.choices.append(
          CellChoices(range, choices.values, refusal: writer.refusal(cell.field), isOpen: choices.isOpen))
      }
      if question.isRequired { sheet.highlights.append(CellHighlight(range, when: .isEmpty, fill: .wanted)) }
    }
    return sheet
  }

  private var head: [WorkbookSheet.Row] {
    let title = part.kind == .application ? writer.form.title : part.title
    let guide = Words(
      ja: "色の付いた「記入欄」に記入し、Excelブック（.xlsx）のまま保存して提出してください。「必須」は申請までに要る項目です。"
        + "分からないことは推測で書かず、空欄にしてください。日付は令和8年4月1日、R8.4.1、2026/4/1 のどれでも書けます。",
      en: "Fill in the coloured answers, save the file as an Excel workbook (.xlsx) and hand it in. What is marked as "
        + "needed must be there before the application is filed. Leave open what is not known; do not guess. Dates may "
        + "be written as 2026-04-01, 2026/4/1 or R8.4.1.")[language]
    let width = FormHeading.allCases.map(\.width).reduce(0, +)
    return [
      .init([.init(title[language], Writer.title)], height: 26),
      .init([.init(guide, Writer.guide)], height: Writer.height([(guide, width)])),
      .init([writer.tag(part)], height: 12),
      .init(FormHeading.allCases.map { .init($0.words[language], .heading) }, height: 20),
    ]
  }

  private func row(_ question: FormQuestion) -> WorkbookSheet.Row {
    guard let cell = writer.cell(question, of: part) else { return .init() }
    let label = cell.field.words[language]
    let value = cell.value(in: writer.content.bodies[part.kind]?.first)
    let hint = question.hint?[language] ?? ""
    let basis = writer.citations(question).joined(separator: "\n")
    var answer = ""
    if case .text(let text) = value { answer = text }
    let height = Writer.height(
      [
        (label, FormHeading.item.width), (answer, FormHeading.answer.width), (hint, FormHeading.hint.width),
        (basis, FormHeading.basis.width),
      ], atLeast: cell.field.form == .prose ? 4 : 1)
    return .init(
      [
        .init(label, Writer.label),
        .init(question.isRequired ? FormHeading.must.words[language] : "", Writer.must),
        .init(value, cell.style), .init(hint, Writer.note), .init(basis, Writer.note),
      ], height: height)
  }
}
