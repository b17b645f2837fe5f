import TestSupport

@testable import OfficeFiles

extension Workbook {
  /// All rows of a sheet.
  func rows(_ index: Int = 0) throws -> [SheetRow] {
    let reader = try rows(of: sheets[index])
    var rows: [SheetRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }
}

extension TestWorkbook {
  func read(_ limits: OfficeLimits = .standard) throws -> Workbook { try Workbook(bytes, limits: limits) }

  /// The values of the first row.
  var values: [CellValue] {
    get throws { try read().rows().first?.cells.map(\.value) ?? [] }
  }
}

/// Why a file is not read, rows included.
func fault(_ bytes: [UInt8], _ limits: OfficeLimits = .standard) -> OfficeFault? {
  do throws(OfficeFault) {
    let book = try Workbook(bytes, limits: limits)
    for sheet in book.sheets {
      _ = try book.shape(of: sheet)
      let reader = try book.rows(of: sheet)
      while try reader.next() != nil {}
    }
    return nil
  } catch { return error }
}
