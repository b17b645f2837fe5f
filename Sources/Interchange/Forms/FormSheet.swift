internal import OfficeFiles
internal import Registry

/// A sheet of a form in a workbook, with all its rows.
struct FormSheet {
  /// More than anybody fills in by hand.
  private static let mostRows = 5_000
  /// The tag stands above the questions; rows put before it move it down.
  private static let tagRows = 40

  let sheet: LedgerSheet
  let rows: [SheetRow]
  let tag: FormTag?

  init(_ book: Workbook, _ index: Int, file: String) throws(FormError) {
    let sheet = book.sheets[index]
    self.sheet = LedgerSheet(index: index, name: sheet.name)
    var rows: [SheetRow] = []
    do throws(OfficeFault) {
      let reader = try book.rows(of: sheet)
      while rows.count <= Self.mostRows, let row = try reader.next() {
        if !row.cells.isEmpty { rows.append(row) }
      }
    } catch { throw .office(file: file, error) }
    guard rows.count <= Self.mostRows else {
      throw .tooManyRows(file: file, sheet: sheet.name, limit: Self.mostRows)
    }
    self.rows = rows
    tag = rows.prefix(Self.tagRows).lazy.flatMap(\.cells).compactMap { FormTag($0.value.text) }.first
  }

  func place(_ row: Int) -> RowPlace { RowPlace(sheet: sheet, row: row) }
}
