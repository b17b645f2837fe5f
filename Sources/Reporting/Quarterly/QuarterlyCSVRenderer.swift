package import TextForms

/// One view of a report as a CSV file, with CRLF: in UTF-8 with BOM, which spreadsheets read as it is, or in CP932 for
/// systems that take nothing else.
package struct QuarterlyCSVRenderer {
  package enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case cp932
  }

  package let language: Language
  package let encoding: Encoding

  package init(language: Language, encoding: Encoding = .utf8) {
    self.language = language
    self.encoding = encoding
  }

  /// - Returns: what the encoding has no character for; never any in UTF-8.
  package func render(_ view: ReportView, to output: inout ReportOutput) throws -> ReplacedCharacters {
    var encoder = CP932Encoder()
    var row: [UInt8] = []
    appendRow(view.columns.map { .text($0.title[language]) }, to: &row)
    if encoding == .utf8 { output.write([0xEF, 0xBB, 0xBF]) }
    send(row, &encoder, to: &output)
    try view.rows { cells in
      row.removeAll(keepingCapacity: true)
      appendRow(cells, to: &row)
      send(row, &encoder, to: &output)
      try output.flushIfFull()
    }
    return encoder.replaced
  }

  private func appendRow(_ cells: [ReportView.Cell], to row: inout [UInt8]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { row.append(UInt8(ascii: ",")) }
      isFirst = false
      switch cell {
      case .empty: break
      case .text(let text): CSVField.append(text, to: &row)
      case .number(let number): DecimalBytes.append(Int64(number), to: &row)
      case .day(let day): DateBytes.append(day, to: &row)
      }
    }
    row.append(0x0D)
    row.append(0x0A)
  }

  private func send(_ row: [UInt8], _ encoder: inout CP932Encoder, to output: inout ReportOutput) {
    switch encoding {
    case .utf8: output.write(row)
    case .cp932:
      var encoded: [UInt8] = []
      encoded.reserveCapacity(row.count)
      encoder.append(String(decoding: row, as: UTF8.self), to: &encoded)
      output.write(encoded)
    }
  }
}

extension ReportView {
  /// Where it stands as CSV, within the folder of its report.
  package var csvPath: String { "csv/\(name).csv" }
}
