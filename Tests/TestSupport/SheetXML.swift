/// Writes the sheets of a test's workbook, and collects the texts and formats that they share.
struct SheetXML {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private var strings: [String] = []
  private var formats: [String] = []
  private var builtins: [Int] = []

  mutating func sheet(_ sheet: TestWorkbook.Sheet) -> String {
    let columns = sheet.hiddenColumns.map { "<col min=\"\($0)\" max=\"\($0)\" hidden=\"1\"/>" }
    var rows: [String] = []
    for (index, cells) in sheet.rows.enumerated() where !cells.isEmpty {
      let written = cells.enumerated().map { cell($1, at: Self.letter($0) + "\(index + 1)") }
      let hidden = sheet.hiddenRows.contains(index + 1) ? " hidden=\"1\"" : ""
      rows.append("<row r=\"\(index + 1)\"\(hidden)>\(written.joined())</row>")
    }
    let merged = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }
    return "<worksheet xmlns=\"\(Self.namespace)\">"
      + (columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>") + "<sheetData>\(rows.joined())</sheetData>"
      + (merged.isEmpty ? "" : "<mergeCells>\(merged.joined())</mergeCells>") + "</worksheet>"
  }

  private mutating func cell(_ cell: TestWorkbook.Cell, at place: String) -> String {
    switch cell {
    case .blank: return "<c r=\"\(place)\"/>"
    case .xml(let xml): return xml
    case .inline(let text): return "<c r=\"\(place)\" t=\"inlineStr\"><is>\(Self.text(text))</is></c>"
    case .formula(let formula, let value):
      let inner = "<f>\(Self.escaped(formula))</f>"
      guard let value else { return "<c r=\"\(place)\">\(inner)<v></v></c>" }
      guard case .text(let text) = value else {
        return self.cell(value, at: place).replacing("<v>", with: inner + "<v>", maxReplacements: 1)
      }
      return "<c r=\"\(place)\" t=\"str\">\(inner)<v>\(Self.escaped(text))</v></c>"
    case .text(let text): return shared(Self.text(text), at: place)
    case .item(let xml): return shared(xml, at: place)
    case .number(let number, let format): return "<c r=\"\(place)\" s=\"\(style(format))\"><v>\(number)</v></c>"
    case .builtin(let number, let format):
      return "<c r=\"\(place)\" s=\"\(style(builtin: format))\"><v>\(number)</v></c>"
    case .boolean(let value): return "<c r=\"\(place)\" t=\"b\"><v>\(value ? 1 : 0)</v></c>"
    case .error(let text): return "<c r=\"\(place)\" t=\"e\"><v>\(text)</v></c>"
    }
  }

  private mutating func shared(_ item: String, at place: String) -> String {
    strings.append(item)
    return "<c r=\"\(place)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
  }

  /// Styles come in pairs: the built-in format at even places, our own at odd ones.
  private mutating func style(_ format: String) -> Int {
    guard !format.isEmpty else { return 0 }
    formats.append(format)
    builtins.append(0)
    return formats.count * 2
  }

  private mutating func style(builtin: Int) -> Int {
    formats.append("")
    builtins.append(builtin)
    return formats.count * 2 - 1
  }

  var sharedStrings: String {
    "<sst xmlns=\"\(Self.namespace)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>"
  }

  var styles: String {
    let custom = formats.enumerated().map { index, code in
      "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(Self.escaped(code))\"/>"
    }
    let cells = zip(formats.indices, builtins).map { "<xf numFmtId=\"\($1)\"/><xf numFmtId=\"\(200 + $0)\"/>" }
    return "<styleSheet xmlns=\"\(Self.namespace)\"><numFmts>\(custom.joined())</numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }

  private static func text(_ text: String) -> String { "<t xml:space=\"preserve\">\(escaped(text))</t>" }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static func letter(_ index: Int) -> String {
    (index >= 26 ? letter(index / 26 - 1) : "") + String(UnicodeScalar(UInt8(65 + index % 26)))
  }
}
