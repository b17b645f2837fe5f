/// How a sheet prints: on A4, as wide as the paper.
package struct SheetPage: Sendable, Hashable {
  package var isLandscape = false
  /// Repeated at the top of each page.
  package var headerRows: ClosedRange<Int>?
  /// What is printed; nil: all that holds something.
  package var area: CellRange?
  /// In the middle of the bottom; `&P` is the page and `&N` their number.
  package var footer = "&P / &N"

  package init() {}
}
