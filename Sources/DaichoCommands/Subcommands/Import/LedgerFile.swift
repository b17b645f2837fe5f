internal import Interchange
internal import SQLiteStore

/// A ledger as it was read: its bytes understood, and known by their SHA-256.
struct LedgerFile<Field: LedgerField>: Sendable {
  let ledger: ParsedLedger<Field>
  let source: LedgerSource
  private let path: String

  init(_ path: String, sheets: [String], _ session: Session) throws {
    let bytes = try DataFileBytes.read(path, upTo: LedgerSize.limit)
    let headingsPath = try session.checklistsFolder() + "/headings/\(Field.ledger).yaml"
    let headings = try Headings<Field>.load(try DataFileBytes.read(headingsPath), name: headingsPath)
    self.path = path
    ledger = try LedgerOpening(name: path, headings: headings, sheets: sheets).ledger(bytes)
    source = LedgerSource(path: path, bytes: bytes)
  }

  /// Copies the file into the content store, if it still is what was read.
  func keep(in content: ContentStore) throws { try source.keep(path, in: content) }
}
