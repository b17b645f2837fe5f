package import DataFiles
package import TextForms

/// Why a file could not be taken in.
package enum InterchangeError: Error, Sendable {
  case tooLarge(file: String, bytes: Int, limit: Int)
  case empty(file: String)
  case officeFile(file: String, OfficeFile)
  case encoding(file: String, TextDecodingFault)
  case csv(file: String, CSVFault)
  /// - Parameters:
  ///   - rows: how many were looked at.
  ///   - nearest: the row with most known headings; nil when none has any.
  ///   - wanted: names of the most important columns.
  case noHeader(file: String, rows: Int, nearest: Int?, known: Int, wanted: [String])
  case columnMissing(file: String, row: Int, LedgerField, names: [String])
  /// The ledger as a whole is refused, because rows of it are; the outcome has them all.
  case rowsRefused(file: String, ImportOutcome)
  /// A file of headings, or of records.
  case dataFile([Diagnostic])
}
