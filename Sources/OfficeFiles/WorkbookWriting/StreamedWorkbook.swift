/// A workbook (.xlsx) whose rows are written as they are made, in little memory. Equal rows give equal bytes.
///
/// libxlsxwriter writes all but the streamed rows, which are put into its sheets here: its own way to stream takes three
/// times as long, for it writes each text into each cell and all rows into two scratch files, and does not look whether
/// these take them.
package struct StreamedWorkbook {
  private let sheets: [StreamedSheet]
  private let writer: WorkbookWriter
  /// Bytes of texts that are kept, each once.
  var mostShared = 32 << 20

  package init(_ properties: WorkbookWriter.Properties, _ sheets: [StreamedSheet]) {
    self.sheets = sheets
    writer = WorkbookWriter(properties, sheets.map(\.template))
  }

  /// Nothing stands at the path when the rows of a sheet end in an error.
  package func write(toPath path: String) throws {
    let template = try ZipArchive(try writer.bytes(), limits: .standard)
    let archive = try ZipFileWriting(path)
    let name = SharedTextsPart.name
    let shared = try template.has(name) ? SharedTextsPart(template.bytes(of: name)) : nil
    let texts = shared.map { SharedTexts(before: $0.unique, limit: mostShared) }
    let streamed = sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", $1) }
    for name in template.names where name != SharedTextsPart.name {
      let part = try template.bytes(of: name)
      try archive.begin(name)
      if let sheet = streamed.first(where: { $0.0 == name })?.1, let rows = sheet.rows {
        try write(sheet, rows, in: SheetTemplate(part, row: sheet.sheet.rows.count + 1), texts, to: archive)
      } else {
        try archive.write(part)
      }
      try archive.end()
    }
    if let shared, let texts {
      try archive.begin(SharedTextsPart.name)
      try shared.write(texts, to: archive)
      try archive.end()
    }
    try archive.close()
  }

  private func write(
    _ sheet: StreamedSheet, _ rows: (StreamedRows) throws -> Void, in template: SheetTemplate, _ texts: SharedTexts?,
    to archive: ZipFileWriting
  ) throws {
    try archive.write(template.before)
    let output = StreamedRows(
      sheet.sheet.name, below: sheet.sheet.rows.count, styles: template.styles, texts: texts, into: archive)
    try rows(output)
    try output.flush()
    try archive.write(template.behind)
  }
}
