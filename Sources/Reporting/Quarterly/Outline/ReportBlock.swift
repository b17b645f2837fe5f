internal import TextForms

/// A part of a chapter, whatever format it is written in.
enum ReportBlock {
  case paragraph(String)
  /// What is said of the report itself, by name.
  case facts([(name: String, value: String)])
  /// What the reader should see first.
  case figures([ReportFigure])
  /// - Parameter limit: rows that are shown; the rest stands in the CSV file.
  case table(ReportView, limit: Int)
  case heading(String)
  /// Formats without pictures leave it out: its numbers stand in a table beside it.
  case chart(ReportChart)
}

/// One number with what it counts.
struct ReportFigure {
  let name: String
  let value: Int
  /// Beside it, such as the change since the quarter before.
  var note: String?
  /// Something is to be done about it.
  var isOpen = false
}

struct ReportChapter {
  /// For links within a page.
  let id: String
  let title: String
  var blocks: [ReportBlock]
}
