/// One row of a table whose columns are not understood yet.
struct LedgerRecord: Sendable, Hashable {
  /// As a spreadsheet numbers its rows, from 1.
  let row: Int
  let fields: [String]
  /// What a cell is besides its text, by column.
  var origins: [Int: CellOrigin] = [:]
  /// Texts of merged cells that reach down to this row, by column.
  var merged: [Int: String] = [:]
  /// How many columns a merged cell covers that begins here, by its first.
  var spans: [Int: Int] = [:]
  var isHidden = false
}

/// Where the text of a cell comes from, unless somebody typed it.
package enum CellOrigin: Sendable, Hashable {
  /// A spreadsheet computed it.
  case formula(String?)
  /// A formula whose value is not in the file.
  case notComputed
  /// #REF! and its like: there is no value.
  case error
  /// A cell above that was merged with this one.
  case merged
  /// Not a text that says a day, but a day.
  case day

  var hasValue: Bool { self != .notComputed && self != .error }
}
