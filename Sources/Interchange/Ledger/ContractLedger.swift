internal import TextForms

/// Contract ledgers as staff keep them, saved as text by a spreadsheet.
package enum ContractLedger {
  /// Bytes that a ledger may have.
  package static let sizeLimit = 64 * 1_048_576

  /// Reads the file to its end once: its encoding, what parts its fields, its header and its rows.
  ///
  /// - Parameters:
  ///   - name: for messages.
  ///   - required: fields without whose columns it is no use.
  package static func read(
    _ bytes: [UInt8], name: String, headings: Headings, requiring required: [LedgerField] = [.number, .title]
  ) throws(InterchangeError) -> ParsedLedger {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(file: name, bytes: bytes.count, limit: sizeLimit)
    }
    if let kind = OfficeFile(bytes) { throw .officeFile(file: name, kind) }
    let decoded: DecodedText
    do { decoded = try TextDecoding.decode(bytes) } catch { throw .encoding(file: name, error) }
    let text = Array(decoded.text.utf8)
    guard !text.allSatisfy({ $0 <= 0x20 || $0 == 0x2C }) else { throw .empty(file: name) }
    let delimiter = Delimiter.detect(in: text)
    let records = try firstRecords(of: text, delimiter, name: name)
    let layout = try layout(of: records, name: name, headings, required)
    var ledger = ParsedLedger(
      name: name, encoding: decoded.encoding, delimiter: delimiter, layout: layout, headings: headings, text: text)
    do { try ledger.survey() } catch { throw .csv(file: name, error) }
    return ledger
  }

  private static func firstRecords(
    of text: [UInt8], _ delimiter: Delimiter, name: String
  ) throws(InterchangeError) -> [CSVRecord] {
    var reader = CSVReader(text, delimiter: delimiter)
    var records: [CSVRecord] = []
    do {
      while records.count < HeaderSearch.depth, let record = try reader.next() { records.append(record) }
    } catch { throw .csv(file: name, error) }
    return records
  }

  private static func layout(
    of records: [CSVRecord], name: String, _ headings: Headings, _ required: [LedgerField]
  ) throws(InterchangeError) -> LedgerLayout {
    let search = HeaderSearch(headings: headings, records: records)
    guard let layout = search.layout() else {
      let nearest = search.nearest()
      throw .noHeader(
        file: name, rows: records.count, nearest: nearest?.row, known: nearest?.known ?? 0,
        wanted: [.number, .title, .section, .vendor, .signed, .start, .end].map { field in
          headings.shownNames[field]?.first ?? field.words.ja
        })
    }
    for field in required where layout.fields[field] == nil {
      throw .columnMissing(
        file: name, row: layout.headerRow, field, names: headings.shownNames[field] ?? [])
    }
    return layout
  }
}
