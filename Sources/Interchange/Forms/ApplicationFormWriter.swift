package import OfficeFiles
internal import Registry
package import Requirements
package import TextForms

/// Makes the workbook of an application form, empty or filled in from the register. Equal contents give equal bytes.
package struct ApplicationFormWriter {
  let form: ApplicationForm
  let content: FormContent
  let language: Language
  private let regions: RegionTable

  package init(_ form: ApplicationForm, _ content: FormContent, regions: RegionTable, language: Language) {
    self.form = form
    self.content = content
    self.language = language
    self.regions = regions
  }

  package func bytes() throws(OfficeWriteFault) -> [UInt8] {
    var writer = WorkbookWriter(
      .init(title: form.title[language]),
      form.parts.map { part in
        switch part.shape {
        case .entry: EntrySheet(self, part).sheet
        case .table: TableSheet(self, part).sheet
        }
      })
    writer.choicesName = Words(ja: "選択肢", en: "Choices")[language]
    return try writer.bytes()
  }

  func cell(_ question: FormQuestion, of part: ApplicationForm.Part) -> FormCell? {
    RecordDescriptor.of(part.kind).field(question.key).map {
      FormCell(field: $0, content: content, regions: regions, language: language)
    }
  }

  func tag(_ part: ApplicationForm.Part) -> WorkbookSheet.Cell {
    WorkbookSheet.Cell(
      FormTag(version: form.version, scheme: form.scheme, kind: part.kind).text,
      CellStyle.plain.with {
        $0.size = 7
        $0.colour = .quietText
        $0.alignment = .right
      })
  }

  static let title = CellStyle.plain.with {
    $0.isBold = true
    $0.size = 14
  }
  static let guide = CellStyle.plain.with {
    $0.wraps = true
    $0.size = 9
  }
  static let label = CellStyle.plain.with {
    $0.hasBorder = true
    $0.wraps = true
  }
  static let must = CellStyle.plain.with {
    $0.hasBorder = true
    $0.isBold = true
    $0.colour = .mustText
    $0.alignment = .center
  }
  static let note = CellStyle.plain.with {
    $0.hasBorder = true
    $0.wraps = true
    $0.size = 9
    $0.colour = .quietText
  }

  func citations(_ question: FormQuestion) -> [String] {
    (question.asks[form.scheme] ?? []).compactMap { content.citations[$0]?.text(in: language) }
  }

  /// As high as the text that takes the most lines.
  static func height(_ texts: [(text: String, width: Double)], atLeast least: Int = 1) -> Double {
    RowHeight.points(lines: texts.reduce(least) { max($0, RowHeight.lines(of: $1.text, width: $1.width)) })
  }

  func refusal(_ field: FieldDescriptor) -> String {
    Words(
      ja: "「\(field.words.ja)」は一覧から選んでください。", en: "Choose \"\(field.words.en)\" from the list.")[language]
  }
}
