/// One row of a table.
package struct CSVRecord: Sendable, Hashable {
  /// As a spreadsheet numbers its rows, from 1: a line break in quotes does not begin a row, an empty line is one.
  package let row: Int
  package let fields: [String]

  package init(row: Int, fields: [String]) {
    self.row = row
    self.fields = fields
  }
}
