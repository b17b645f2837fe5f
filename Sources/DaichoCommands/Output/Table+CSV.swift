internal import TextForms

extension Table {
  /// RFC 4180, UTF-8 without a byte order mark.
  func writeCSV(to output: BufferedOutput, language: Language) throws {
    try output.write(Self.csvLine(columns.map { $0.title[language] }))
    for row in rows { try output.write(Self.csvLine(row)) }
  }

  static func csvLine(_ cells: [String]) -> String {
    cells.map(csvCell).joined(separator: ",") + "\r\n"
  }

  /// A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
  private static func csvCell(_ text: String) -> String {
    var cell = text
    if let first = text.first, "=+-@\t\r".contains(first), Int64(text) == nil { cell = "'" + text }
    guard cell.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
