internal import Reporting
internal import TextForms

extension Table {
  /// RFC 4180, UTF-8 without a byte order mark.
  func writeCSV(to output: BufferedOutput, language: Language) throws {
    try output.write(Self.csvLine(columns.map { $0.title[language] }))
    for row in rows { try output.write(Self.csvLine(row)) }
  }

  /// Numbers stay as they are, negative ones too; for the rest see `CSVField`.
  static func csvLine(_ cells: [String]) -> String {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      if Int64(cell) == nil { CSVField.append(cell, to: &line) } else { line.append(contentsOf: cell.utf8) }
    }
    return String(decoding: line, as: UTF8.self) + "\r\n"
  }
}
