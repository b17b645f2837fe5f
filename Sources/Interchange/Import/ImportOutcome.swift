package import TextForms

/// What an import did, or would do.
package struct ImportOutcome: Sendable {
  /// What a row is about, which was added, changed or found unchanged.
  package struct Row: Sendable, Hashable {
    package let place: RowPlace
    package let number: String
    /// Keys of the fields, and requirements whose marks changed; empty unless it was changed.
    package var changes: [String] = []
  }

  /// How many of the records that come with the rows.
  package struct Tally: Sendable, Hashable {
    package internal(set) var added = 0
    package internal(set) var changed = 0
  }

  package let file: String
  /// The kind of ledger, as its headings file names it.
  package let ledger: String
  /// What its rows are about.
  package let records: Words
  package let tables: [TableOutcome]
  package let unreadSheets: [UnreadSheet]
  package let notes: [LedgerNote]
  package internal(set) var added: [Row] = []
  package internal(set) var changed: [Row] = []
  package internal(set) var unchanged: [Row] = []
  package internal(set) var refused: [LedgerFinding]
  package internal(set) var warnings: [LedgerFinding]
  /// Kinds of records that come with the rows, in the order in which they are shown.
  package let companions: [Companion]
  private var tallies: [Companion: Tally] = [:]

  init<Field: LedgerField>(_ ledger: ParsedLedger<Field>, _ plan: LedgerPlan) {
    file = ledger.name
    self.ledger = Field.ledger
    records = Field.records
    companions = Field.companions
    tables = ledger.tables.map(TableOutcome.init)
    unreadSheets = ledger.unreadSheets
    notes = ledger.notes
    refused = plan.refused
    warnings = plan.warnings
  }

  package internal(set) subscript(_ companion: Companion) -> Tally {
    get { tallies[companion] ?? Tally() }
    set { tallies[companion] = newValue }
  }

  package var refusedRows: Int { Set(refused.map(\.place)).count }
}
