internal import OfficeFiles
internal import TextForms

/// The first sheet: what the report is, and which sheets follow.
struct CoverSheet {
  let name: String
  let title: String
  let facts: [(label: String, text: String)]
  let sheets: [(name: String, view: ReportView)]
  let language: Language

  var streamed: StreamedSheet {
    var sheet = WorkbookSheet(name, columns: [24, 56, 12, 28].map { .init(width: $0) })
    sheet.rows = [.init([.init(title, .reportTitle)], height: 28), .init()]
    sheet.rows += facts.map { .init([.init($0.label, .heading), .init($0.text, .reportText)]) }
    sheet.rows += [.init(), .init(headings.map { .init($0[language], .heading) })]
    sheet.rows += sheets.map { name, view in
      .init([
        .init(name, .reportText), .init(view.title[language], .reportText),
        .init(.number(Int64(view.count)), .reportNumber), .init("\(view.name).csv", .reportText),
      ])
    }
    sheet.page = .report(title)
    return StreamedSheet(sheet)
  }

  private let headings = [
    WorkbookWords.sheet, WorkbookWords.content, WorkbookWords.rows, WorkbookWords.sameAsCSV,
  ]
}
