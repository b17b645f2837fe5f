package import TextForms

/// A ledger that was read to its end once: its tables, and what of the file is no part of it.
package struct ParsedLedger<Field: LedgerField>: Sendable {
  /// What the file is.
  package enum Form: Sendable, Hashable {
    case text(TextEncoding, Delimiter)
    case workbook
  }

  /// For messages.
  package let name: String
  package let form: Form
  package let headings: Headings<Field>
  package let tables: [LedgerTable<Field>]
  package let unreadSheets: [UnreadSheet]
  /// The name ends as that of another kind of file.
  package let isMisnamed: Bool

  package var rowCount: Int { tables.reduce(0) { $0 + $1.rowCount } }

  /// The rows of all tables, in order.
  package func forEachRow(_ visit: (LedgerRow<Field>) throws -> Void) throws {
    for table in tables { try table.forEachRow(visit) }
  }
}

package typealias ContractLedger = ParsedLedger<ContractField>

/// A sheet of the workbook that is not taken into the register.
package struct UnreadSheet: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case empty
    case noHeader
    /// A header was found, and has no column for this.
    case columnMissing(Words)
    /// Another one was asked for.
    case notChosen
  }

  package let name: String
  package let reason: Reason
}
