internal import OfficeFiles
internal import TextForms

/// Opens a ledger as staff keep it: text that a spreadsheet saved, or the workbook itself.
package struct LedgerOpening<Field: LedgerField> {
  /// For messages.
  let name: String
  let headings: Headings<Field>
  /// Names of sheets; none: every sheet that has a header.
  let chosen: [String]

  package init(name: String, headings: Headings<Field>, sheets chosen: [String] = []) {
    self.name = name
    self.headings = headings
    self.chosen = chosen
  }

  /// Reads the file to its end once: what it is, its header and its rows. The first bytes count, not its name.
  package func ledger(_ bytes: [UInt8]) throws(InterchangeError) -> ParsedLedger<Field> {
    guard bytes.count <= LedgerSize.limit else {
      throw .tooLarge(file: name, bytes: bytes.count, limit: LedgerSize.limit)
    }
    switch FileKind(of: bytes) {
    case .archive, .compound: return try workbook(bytes)
    case .pdf: throw .pdf(file: name)
    case .other: return try text(bytes)
    }
  }

  private func text(_ bytes: [UInt8]) throws(InterchangeError) -> ParsedLedger<Field> {
    if let sheet = chosen.first { throw .noSheets(file: name, asked: sheet) }
    let decoded: DecodedText
    do { decoded = try TextDecoding.decode(bytes) } catch { throw .encoding(file: name, error) }
    let text = Array(decoded.text.utf8)
    guard !text.allSatisfy({ $0 <= 0x20 || $0 == 0x2C }) else { throw .empty(file: name) }
    let delimiter = Delimiter.detect(in: text)
    let rows = TextRows(name: name, text: text, delimiter: delimiter)
    let table: LedgerTable<Field>
    switch try HeaderSearch(headings: headings, records: firstRecords(of: rows)).outcome() {
    case .found(let layout): table = try LedgerTable(rows, layout: layout, headings: headings)
    case let other: throw fault(other, sheet: nil)
    }
    return ParsedLedger(
      name: name, form: .text(decoded.encoding, delimiter), headings: headings, tables: [table], unreadSheets: [],
      isMisnamed: ends(in: ["xlsx", "xlsm", "xls"]))
  }

  func firstRecords(of rows: some RowSource) throws(InterchangeError) -> [LedgerRecord] {
    var reader = try rows.reader()
    var records: [LedgerRecord] = []
    while records.count < HeaderBounds.depth, let record = try reader.next() { records.append(record) }
    return records
  }

  func ends(in endings: [String]) -> Bool {
    endings.contains { name.lowercased().hasSuffix("." + $0) }
  }

  func fault(_ outcome: HeaderSearch<Field>.Outcome, sheet: String?) -> InterchangeError {
    switch outcome {
    case .missing(let field, let row):
      return .columnMissing(
        file: name, sheet: sheet, row: row, field.words, names: headings.shownNames[field] ?? [],
        ledger: headings.ledger)
    case .nowhere(let rows, let nearest):
      let wanted = Field.wanted.map { headings.shownNames[$0]?.first ?? $0.words.ja }
      return .noHeader(file: name, sheet: sheet, rows: rows, nearest: nearest, wanted: wanted, ledger: headings.ledger)
    case .empty, .found: return .empty(file: name)
    }
  }
}

package enum LedgerSize {
  /// Bytes that a ledger may have.
  package static let limit = 64 * 1_048_576
}
