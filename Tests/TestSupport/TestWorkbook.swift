/// A workbook as a test describes it, written as .xlsx.
package struct TestWorkbook {
  package enum Cell: ExpressibleByStringLiteral {
    case blank
    case text(String)
    case inline(String)
    /// - Parameter format: the code of its number format.
    case number(String, format: String = "")
    case builtin(String, format: Int)
    case boolean(Bool)
    case error(String)
    /// - Parameter value: the text of the value as last computed; nil: never computed.
    indirect case formula(String, value: Cell?)
    /// What stands within `<si>`.
    case item(String)
    /// The whole element.
    case xml(String)

    package init(stringLiteral text: String) { self = .text(text) }
  }

  package struct Sheet {
    package var name: String
    package var rows: [[Cell]]
    package var state: String?
    package var hiddenRows: Set<Int> = []
    /// From 1.
    package var hiddenColumns: [Int] = []
    package var merged: [String] = []

    package init(_ name: String, _ rows: [[Cell]]) {
      self.name = name
      self.rows = rows
    }
  }

  package var sheets: [Sheet]
  package var is1904 = false

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  package init(_ rows: [[Cell]]) { sheets = [Sheet("台帳", rows)] }

  package var bytes: [UInt8] { ZipWriter.archive(entries) }

  package var entries: [ZipWriter.Entry] {
    var writer = SheetXML()
    let parts = sheets.enumerated().map { index, sheet in
      ZipWriter.Entry("xl/worksheets/sheet\(index + 1).xml", Self.head + writer.sheet(sheet))
    }
    return [
      ZipWriter.Entry(
        "[Content_Types].xml",
        Self.head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
      ZipWriter.Entry("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      ZipWriter.Entry("xl/workbook.xml", workbook),
      ZipWriter.Entry("xl/_rels/workbook.xml.rels", bookRelations),
      ZipWriter.Entry("xl/sharedStrings.xml", Self.head + writer.sharedStrings),
      ZipWriter.Entry("xl/styles.xml", Self.head + writer.styles),
    ] + parts
  }

  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\""
        + (sheet.state.map { " state=\"\($0)\"" } ?? "") + " r:id=\"rId\(index + 1)\"/>"
    }
    return Self.head + "<workbook xmlns=\"\(SheetXML.namespace)\" xmlns:r=\"\(Self.relationType)\">"
      + "<workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>"
  }

  private var bookRelations: String {
    relations(
      sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") } + [
        ("rIdS", "sharedStrings", "/xl/sharedStrings.xml"), ("rIdT", "styles", "styles.xml"),
      ])
  }

  private func relations(_ list: [(id: String, type: String, target: String)]) -> String {
    Self.head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(Self.relationType)/\($0.type)\" Target=\"\($0.target)\"/>" }
      .joined() + "</Relationships>"
  }

  private static let relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
