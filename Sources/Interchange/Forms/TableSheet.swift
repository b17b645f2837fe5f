internal import OfficeFiles
internal import Registry
internal import TextForms

/// The sheet of several records: a question a column.
struct TableSheet {
  private typealias Writer = ApplicationFormWriter
  private let writer: ApplicationFormWriter
  private let part: ApplicationForm.Part
  private let language: Language
  private static let header = 6
  /// Rows that can be filled in; more may be added below them.
  private static let rows = 15
  private static let width = 16.0

  init(_ writer: ApplicationFormWriter, _ part: ApplicationForm.Part) {
    self.writer = writer
    self.part = part
    language = writer.language
  }

  var sheet: WorkbookSheet {
    let last = part.questions.count - 1
    let bodies = writer.content.bodies[part.kind] ?? []
    let count = max(Self.rows, bodies.count + 5)
    var sheet = WorkbookSheet(part.title[language], columns: part.questions.map { .init(width: width(of: $0)) })
    sheet.rows = head + (0..<count).map { row(bodies.indices.contains($0) ? bodies[$0] : nil) }
    sheet.merged = (1...3).map { CellRange(rows: $0...$0, columns: 0...last) }
    sheet.frozen = (Self.header, 0)
    sheet.page.headerRows = Self.header...Self.header
    sheet.page.area = CellRange(rows: 1...sheet.rows.count, columns: 0...last)
    sheet.isProtected = true
    for (column, question) in part.questions.enumerated() {
      guard let cell = writer.cell(question, of: part), let choices = cell.choices else { continue }
      let range = CellRange(rows: Self.header + 1...Self.header + count, columns: column...column)
      sheet.choices.append(
        CellChoices(range, choices.values, refusal: writer.refusal(cell.field), isOpen: choices.isOpen))
    }
    return sheet
  }

  private var head: [WorkbookSheet.Row] {
    var basis: [String] = []
    for text in part.questions.flatMap(writer.citations) where !basis.contains(text) { basis.append(text) }
    let guide = Words(
      ja: "1件につき1行を記入してください。使わない行は空欄のままにします。根拠: \(basis.joined(separator: "、"))",
      en: "One row each; leave the other rows empty. Asked because of: \(basis.joined(separator: ", "))")[language]
    let must = FormHeading.must.words[language]
    let all = part.questions.map(width).reduce(0, +)
    let hints = part.questions.map { ($0.hint?[language] ?? "", width(of: $0)) }
    return [
      .init([.init(part.title[language], Writer.title)], height: 26),
      .init([.init(guide, Writer.guide)], height: Writer.height([(guide, all)])),
      .init([writer.tag(part)], height: 12),
      .init(part.questions.map { .init($0.isRequired ? must : "", Writer.must) }, height: 18),
      .init(hints.map { .init($0.0, Writer.note) }, height: Writer.height(hints.map { (text: $0.0, width: $0.1) })),
      .init(
        part.questions.map { .init(writer.cell($0, of: part)?.field.words[language] ?? $0.key, .heading) }, height: 32),
    ]
  }

  private func row(_ body: JSONObject?) -> WorkbookSheet.Row {
    .init(
      part.questions.map { question in
        writer.cell(question, of: part).map { .init($0.value(in: body), $0.style) }
      }, height: 32)
  }

  private func width(of question: FormQuestion) -> Double {
    guard let field = writer.cell(question, of: part)?.field else { return Self.width }
    let width =
      switch field.form {
      case .flag, .choice: Self.width - 3
      case .text(_, let lines): lines ? Self.width + 8 : Self.width
      default: Self.width
      }
    // A heading takes two lines at most.
    return max(width, Double(DisplayWidth.of(field.words[language])) / 2 + 6)
  }
}
