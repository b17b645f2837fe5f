/// The part of a sheet whose last row shows the styles of its columns: what stands before and behind the rows that take
/// the place of that row.
struct SheetTemplate {
  let before: ArraySlice<UInt8>
  let behind: ArraySlice<UInt8>
  /// As the workbook numbers them.
  let styles: [Int]

  /// - Parameter row: the last, from 1.
  init(_ part: [UInt8], row: Int) throws(OfficeWriteFault) {
    guard let start = part.firstRange(of: Array("<row r=\"\(row)\"".utf8))?.lowerBound,
      let end = part.firstRange(of: Array("</sheetData>".utf8))?.lowerBound,
      let size = part.firstRange(of: Array("<dimension ".utf8))?.lowerBound, size < start, start < end,
      let sizeEnd = part[size...].firstIndex(of: UInt8(ascii: ">"))
    else { throw .workbookNotMade }
    // It says how far the rows go, which is not known yet, and may be left out.
    before = part[..<size] + part[(sizeEnd + 1)..<start]
    behind = part[end...]
    styles = Self.styles(part[start..<end])
  }

  private static func styles(_ row: ArraySlice<UInt8>) -> [Int] {
    String(decoding: row, as: UTF8.self).split(separator: "<c ").dropFirst().map { cell in
      cell.split(separator: " ").first { $0.hasPrefix("s=\"") }
        .flatMap { Int($0.dropFirst(3).prefix(while: \.isNumber)) } ?? 0
    }
  }
}
