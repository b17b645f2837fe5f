internal import OfficeFiles

/// One column of a ledger, as people find it again: its letter and its heading.
package struct LedgerColumn: Sendable, Hashable {
  /// From 0.
  package let index: Int
  /// As it stands in the header, on one line; with the heading above it where several columns share one.
  package let heading: String

  package init(index: Int, heading: String) {
    self.index = index
    self.heading = heading
  }

  package var letter: String { ColumnLetter.name(index) }
}

/// A column that is not taken into the register.
package struct UnreadColumn: Sendable, Hashable {
  package enum Reason: String, Sendable {
    /// The headings file does not know its name.
    case unknown
    /// Names of several fields stand in its heading.
    case ambiguous
    /// Another column is read as the same field.
    case alreadyRead = "already-read"
    /// Known, and no part of the register.
    case notKept = "not-kept"
  }

  package let column: LedgerColumn
  package let reason: Reason
}

/// A row that is no entry of the ledger.
package struct SkippedRow: Sendable, Hashable {
  package enum Reason: String, Sendable {
    case blank
    case total
    case note
    /// The header, once more.
    case header
  }

  package let place: RowPlace
  package let reason: Reason
}
