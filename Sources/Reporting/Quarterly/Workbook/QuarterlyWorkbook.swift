internal import OfficeFiles
package import TextForms

/// A report as one workbook (.xlsx): a cover with its facts, then one sheet a view.
package struct QuarterlyWorkbook {
  private let title: Words
  private let facts: [(label: Words, text: String)]
  private let views: [ReportView]
  private let language: Language
  /// Rows that a sheet may have, headings included.
  var mostRows = OfficeLimits.standard.rows

  /// - Parameter facts: what stands on the cover below the title, such as the period and the head of the journal.
  package init(title: Words, facts: [(Words, String)], views: [ReportView], language: Language) {
    self.title = title
    self.facts = facts.map { ($0.0, $0.1) }
    self.views = views
    self.language = language
  }

  /// Rows are asked of the views while the file is written.
  package func write(toPath path: String) throws {
    let title = title[language]
    var names = SheetNames()
    let cover = names.add(WorkbookWords.cover[language])
    let sheets = views.map { view in
      ViewSheet(view, name: names.add(view.title[language]), report: title, language: language, mostRows: mostRows)
    }
    let first = CoverSheet(
      name: cover, title: title, facts: facts.map { ($0.label[language], $0.text) },
      sheets: zip(sheets, views).map { ($0.name, $1) }, language: language)
    try StreamedWorkbook(.init(title: title), [first.streamed] + sheets.map { try $0.streamed() }).write(toPath: path)
  }
}
