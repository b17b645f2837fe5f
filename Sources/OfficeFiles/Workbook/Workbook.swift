/// A workbook (.xlsx) whose sheets are known. Their rows are read from the file one by one, as often as they are needed.
package struct Workbook: Sendable {
  package struct Sheet: Sendable, Hashable {
    package enum Visibility: String, Sendable {
      case visible
      case hidden
      /// Not even offered in the menu.
      case veryHidden
    }

    package let name: String
    package let visibility: Visibility
    let part: String
  }

  /// In the order of the workbook; sheets that are a chart have no cells and are left out.
  package let sheets: [Sheet]
  let strings: SharedStrings
  let styles: StyleSheet
  let dates: DateSystem
  let limits: OfficeLimits
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8], limits: OfficeLimits = .standard) throws(OfficeFault) {
    let archive = try ZipArchive.ofOfficeFile(bytes, limits: limits)
    let parts = try WorkbookParts(archive)
    self.bytes = bytes
    self.limits = limits
    sheets = parts.sheets
    dates = parts.dates
    strings =
      try parts.strings.map { name throws(OfficeFault) in
        try SharedStrings(try XMLPull(try archive.stream(name)), limits: limits)
      } ?? SharedStrings()
    styles =
      try parts.styles.map { name throws(OfficeFault) in
        try StyleSheet(try XMLPull(try archive.stream(name)), limits: limits)
      } ?? StyleSheet()
    guard !sheets.isEmpty else { throw .noSheets }
  }

  /// A reader that begins before the first row.
  package func rows(of sheet: Sheet) throws(OfficeFault) -> SheetReader {
    try SheetReader(self, sheet, try ZipArchive(bytes, limits: limits))
  }

  /// What is merged and hidden in a sheet. Merged cells stand at its end, so its rows are passed over for that.
  package func shape(of sheet: Sheet) throws(OfficeFault) -> SheetShape {
    let reader = try rows(of: sheet)
    var shape = SheetShape()
    try reader.passRows()
    shape.hiddenColumns = reader.hiddenColumns
    shape.merged = reader.merged
    return shape
  }
}

package struct SheetShape: Sendable, Hashable {
  package var merged: [CellRange] = []
  /// From 0.
  package var hiddenColumns: [ClosedRange<Int>] = []
}
