internal import TextForms

/// The rows of a text whose fields are parted by commas or the like.
struct TextRows: RowSource {
  /// For messages.
  let name: String
  let text: [UInt8]
  let delimiter: Delimiter

  func reader() -> any RowReader { Reader(name: name, csv: CSVReader(text, delimiter: delimiter)) }

  private struct Reader: RowReader {
    let name: String
    var csv: CSVReader

    mutating func next() throws(InterchangeError) -> LedgerRecord? {
      do { return try csv.next().map { LedgerRecord(row: $0.row, fields: $0.fields) } } catch {
        throw .csv(file: name, error)
      }
    }
  }
}
