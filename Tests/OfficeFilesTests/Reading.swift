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

/// A part of an archive as it stands there.
func partText(_ name: String, of archive: [UInt8]) throws -> String {
  String(decoding: try ZipArchive(archive, limits: .standard).bytes(of: name), as: UTF8.self)
}

/// The DOS time and day of each part of an archive.
func partTimes(of archive: [UInt8]) -> Set<[UInt8]> {
  var times: Set<[UInt8]> = []
  for place in archive.indices.dropLast(30) where Array(archive[place..<place + 4]) == [0x50, 0x4B, 0x03, 0x04] {
    times.insert(Array(archive[place + 10..<place + 14]))
  }
  return times
}
