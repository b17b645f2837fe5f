internal import OfficeFiles
internal import Registry
internal import TextForms

/// Reads the answers of one sheet by the labels beside or above them.
struct FormSheetReading {
  private let sheet: FormSheet
  private let part: ApplicationForm.Part
  private let file: String
  /// By heading key, in both languages.
  private var fields: [String: FieldDescriptor] = [:]
  private(set) var faults: [LedgerFinding] = []
  private(set) var notices: [LedgerFinding] = []

  init(_ sheet: FormSheet, _ part: ApplicationForm.Part, file: String) {
    self.sheet = sheet
    self.part = part
    self.file = file
    let descriptor = RecordDescriptor.of(part.kind)
    for field in part.questions.compactMap({ descriptor.field($0.key) }) {
      for text in [field.words.ja, field.words.en] { fields[HeadingKey.of(text)] = field }
    }
  }

  mutating func entry() throws(FormError) -> FormRecord {
    let wanted = [FormHeading.item, .answer]
    guard let (header, columns) = header({ columns(of: wanted, in: $0) }) else {
      throw .noHeading(file: file, sheet: sheet.sheet.name, wanted: wanted.map(\.words))
    }
    var record = FormRecord(kind: part.kind, place: sheet.place(header.row), cells: [:])
    for row in sheet.rows where row.row > header.row {
      guard let label = row.cells.first(where: { $0.column == columns[0] })?.value.text, !HeadingKey.of(label).isEmpty
      else { continue }
      let value = row.cells.first { $0.column == columns[1] }?.value
      let cell = FormRecord.Cell(
        place: sheet.place(row.row), column: LedgerColumn(index: columns[1], heading: label.onOneLine), value: value)
      take(cell, label: label, into: &record)
    }
    return record
  }

  private mutating func take(_ cell: FormRecord.Cell, label: String, into record: inout FormRecord) {
    guard let field = fields[HeadingKey.of(label)] else {
      if let value = cell.value, !value.text.allSatisfy(\.isWhitespace) {
        notices.append(finding(FormNotice.labelUnknown, cell, Words(ja: label, en: label), key: ""))
      }
      return
    }
    if let other = record.cells[field.key], other.value != nil {
      if cell.value != nil, cell.value != other.value {
        faults.append(finding(FormFault.answeredTwice(first: other.place), cell, field.words, key: field.key))
      }
      return
    }
    record.cells[field.key] = cell
  }

  mutating func table() throws(FormError) -> [FormRecord] {
    guard let (header, columns) = header(layout) else {
      let descriptor = RecordDescriptor.of(part.kind)
      throw .noHeading(
        file: file, sheet: sheet.sheet.name, wanted: part.questions.compactMap { descriptor.field($0.key)?.words })
    }
    var records: [FormRecord] = []
    for row in sheet.rows where row.row > header.row {
      let filled = row.cells.filter { !FieldDescriptor.trimmed($0.value.text).isEmpty || $0.value == .notComputed }
      noteUnread(filled.filter { columns[$0.column] == nil }, row, header)
      guard filled.contains(where: { columns[$0.column] != nil }) else { continue }
      var record = FormRecord(kind: part.kind, place: sheet.place(row.row), cells: [:])
      for (column, field) in columns {
        record.cells[field.key] = FormRecord.Cell(
          place: record.place, column: LedgerColumn(index: column, heading: field.words.ja),
          value: filled.first { $0.column == column }?.value)
      }
      records.append(record)
    }
    return records
  }

  private mutating func noteUnread(_ cells: [SheetCell], _ row: SheetRow, _ header: SheetRow) {
    for cell in cells {
      let heading = header.cells.first { $0.column == cell.column }?.value.text.onOneLine ?? ""
      let answer = FormRecord.Cell(
        place: sheet.place(row.row), column: LedgerColumn(index: cell.column, heading: heading), value: cell.value)
      notices.append(finding(FormNotice.columnUnknown, answer, Words(ja: heading, en: heading), key: ""))
    }
  }

  /// The columns of a row that names the questions: most of them, since hints may say one of them as well.
  private func layout(_ row: SheetRow) -> [Int: FieldDescriptor]? {
    var columns: [Int: FieldDescriptor] = [:]
    for cell in row.cells {
      guard let field = fields[HeadingKey.of(cell.value.text)],
        !columns.values.contains(where: { $0.key == field.key })
      else { continue }
      columns[cell.column] = field
    }
    return columns.count * 2 > part.questions.count ? columns : nil
  }

  private func header<Layout>(_ layout: (SheetRow) -> Layout?) -> (SheetRow, Layout)? {
    for row in sheet.rows { if let found = layout(row) { return (row, found) } }
    return nil
  }

  private func columns(of headings: [FormHeading], in row: SheetRow) -> [Int]? {
    let columns = headings.compactMap { heading in row.cells.first { heading.isMeant(by: $0.value.text) }?.column }
    return columns.count == headings.count ? columns : nil
  }

  private func finding(
    _ cause: some LedgerCause, _ cell: FormRecord.Cell, _ label: Words, key: String
  ) -> LedgerFinding {
    FindingPlace(row: cell.place, column: cell.column, field: key, label: label)
      .finding(cause, found: cell.value?.text ?? "")
  }
}
