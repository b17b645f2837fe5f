package import DataFiles
package import OfficeFiles
package import TextForms

/// Why a file could not be taken in.
package enum InterchangeError: Error, Sendable {
  case tooLarge(file: String, bytes: Int, limit: Int)
  case empty(file: String)
  case pdf(file: String)
  case encoding(file: String, TextDecodingFault)
  case csv(file: String, CSVFault)
  case office(file: String, OfficeFault)
  /// - Parameters:
  ///   - sheet: where the workbook has several.
  ///   - rows: how many were looked at.
  ///   - nearest: the row with most known headings; nil when none has any.
  ///   - wanted: names of the most important columns.
  ///   - ledger: the kind of ledger, as its headings file is called.
  case noHeader(
    file: String, sheet: String?, rows: Int, nearest: (row: Int, known: Int)?, wanted: [String], ledger: String)
  case columnMissing(file: String, sheet: String?, row: Int, Words, names: [String], ledger: String)
  case sheetUnknown(file: String, asked: String, sheets: [String])
  /// A sheet was asked for, and the file is text.
  case noSheets(file: String, asked: String)
  /// The ledger as a whole is refused, because rows of it are; the outcome has them all.
  case rowsRefused(file: String, ImportOutcome)
  /// A file of headings, or of records.
  case dataFile([Diagnostic])
}
