/// Lists of choices that do not fit beside their cells, in columns of a hidden sheet. A spreadsheet takes 255 characters,
/// commas included, and no comma within a choice; libxlsxwriter 1.1.4 takes 255 bytes, and writes beyond its buffer
/// where there are more (its issue 394).
struct LongChoices {
  /// Nil where none is long.
  let sheet: WorkbookSheet?
  /// By the choices, the cells in which they stand, as a formula names them.
  private let places: [[String]: String]

  init(_ sheets: [WorkbookSheet], name: String) {
    var lists: [[String]] = []
    for choices in sheets.flatMap(\.choices) where Self.isLong(choices.values) && !lists.contains(choices.values) {
      lists.append(choices.values)
    }
    var sheet = WorkbookSheet(name)
    sheet.isHidden = true
    sheet.isProtected = true
    sheet.rows = (0..<(lists.map(\.count).max() ?? 0)).map { row in
      WorkbookSheet.Row(lists.map { row < $0.count ? WorkbookSheet.Cell($0[row]) : nil })
    }
    let quoted = name.replacing("'", with: "''")
    places = Dictionary(
      uniqueKeysWithValues: lists.enumerated().map { index, values in
        let letter = ColumnLetter.name(index)
        return (values, "='\(quoted)'!$\(letter)$1:$\(letter)$\(values.count)")
      })
    self.sheet = lists.isEmpty ? nil : sheet
  }

  /// Nil where the choices stand with their cells.
  func place(of values: [String]) -> String? { places[values] }

  private static func isLong(_ values: [String]) -> Bool {
    values.contains { $0.contains(",") } || values.map { $0.utf8.count + 1 }.reduce(-1, +) > 255
  }
}
