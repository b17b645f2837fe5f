/// What an import did, or would do.
package struct ImportOutcome: Sendable {
  /// A contract of the ledger that was added, changed or found unchanged.
  package struct Row: Sendable, Hashable {
    package let place: RowPlace
    package let number: String
    /// Keys of the fields, and requirements whose marks changed; empty unless it was changed.
    package var changes: [String] = []
  }

  /// How many of the records that come with contracts.
  package struct Tally: Sendable, Hashable {
    package internal(set) var added = 0
    package internal(set) var changed = 0
  }

  package let file: String
  package let tables: [TableOutcome]
  package let unreadSheets: [UnreadSheet]
  package let notes: [LedgerNote]
  package internal(set) var added: [Row] = []
  package internal(set) var changed: [Row] = []
  package internal(set) var unchanged: [Row] = []
  package internal(set) var refused: [LedgerFinding]
  package internal(set) var warnings: [LedgerFinding]
  package internal(set) var vendors = Tally()
  package internal(set) var sections = Tally()
  package internal(set) var ndas = Tally()
  package internal(set) var marks = Tally()

  init(_ ledger: ContractLedger, _ plan: LedgerPlan) {
    file = ledger.name
    tables = ledger.tables.map(TableOutcome.init)
    unreadSheets = ledger.unreadSheets
    notes = ledger.notes
    refused = plan.refused
    warnings = plan.warnings
  }

  package var refusedRows: Int { Set(refused.map(\.place)).count }
}
