import Foundation
import OfficeFiles

/// A form in a test's hands: read as text cells, changed by label, and written anew, as another program would.
struct FormBook {
  private var sheets: [(name: String, rows: [[String]])] = []

  init(_ path: String) throws {
    let book = try Workbook(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    for sheet in book.sheets {
      let reader = try book.rows(of: sheet)
      var rows: [[String]] = []
      while let row = try reader.next() {
        while rows.count < row.row { rows.append([]) }
        for cell in row.cells {
          while rows[row.row - 1].count <= cell.column { rows[row.row - 1].append("") }
          rows[row.row - 1][cell.column] = cell.value.text
        }
      }
      sheets.append((sheet.name, rows))
    }
  }

  var names: [String] { sheets.map(\.name) }

  /// The answer beside a label.
  func answer(_ sheet: String, _ label: String) -> String? {
    sheets.first { $0.name == sheet }?.rows.first { $0.first == label }.flatMap { $0.count > 2 ? $0[2] : "" }
  }

  /// - Returns: whether there is such a label.
  @discardableResult
  mutating func fill(_ sheet: String, _ answers: [String: String]) -> Bool {
    guard let index = sheets.firstIndex(where: { $0.name == sheet }) else { return false }
    for (label, text) in answers {
      guard let row = sheets[index].rows.firstIndex(where: { $0.first == label }) else { return false }
      while sheets[index].rows[row].count < 3 { sheets[index].rows[row].append("") }
      sheets[index].rows[row][2] = text
    }
    return true
  }

  /// Puts a row below those of a table, by its header.
  mutating func append(_ sheet: String, _ answers: [String: String]) {
    guard let index = sheets.firstIndex(where: { $0.name == sheet }),
      let header = sheets[index].rows.first(where: { row in answers.keys.allSatisfy(row.contains) })
    else { return }
    sheets[index].rows.append(header.map { answers[$0] ?? "" })
  }

  func write(_ path: String) throws {
    let written = sheets.map { sheet in
      WorkbookSheet(sheet.name, rows: sheet.rows.map { .init($0.map { .init($0) }) })
    }
    try Data(WorkbookWriter(.init(title: ""), written).bytes()).write(to: URL(fileURLWithPath: path))
  }
}
