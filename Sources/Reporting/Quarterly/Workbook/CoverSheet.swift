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
    var sheet = WorkbookSheet(name, columns: Self.widths.map { .init(width: $0) })
    sheet.rows = [.init([.init(title, .reportTitle)], height: 28), .init()]
    sheet.rows += facts.map { label, text in
      .init([.init(label, .heading), .init(text, .reportText)], height: height(of: [label, text]))
    }
    sheet.rows += [.init(), .init(headings.map { .init($0[language], .heading) })]
    sheet.rows += sheets.map { name, view in
      .init(
        [
          .init(name, .reportText), .init(view.title[language], .reportText),
          .init(.number(Int64(view.count)), .reportNumber), .init(view.csvPath, .reportText),
        ], height: height(of: [name, view.title[language]]))
    }
    sheet.page = .report(title)
    return StreamedSheet(sheet)
  }

  private func height(of texts: [String]) -> Double {
    RowHeight.points(lines: zip(texts, Self.widths).map { RowHeight.lines(of: $0, width: $1) }.max() ?? 1)
  }

  private static let widths: [Double] = [32, 64, 12, 28]
  private let headings = [
    WorkbookWords.sheet, WorkbookWords.content, WorkbookWords.rows, WorkbookWords.asCSV,
  ]
}
