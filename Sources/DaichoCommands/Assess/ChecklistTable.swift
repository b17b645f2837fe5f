internal import DataFiles
internal import Interchange
internal import OfficeFiles
internal import Registry
internal import TextForms

/// A checklist filled in as CSV: a header, then one judgement a row.
struct ChecklistTable {
  struct Row {
    let row: Int
    /// What stands in it, without the space around it; nothing for empty cells.
    let cells: [ChecklistColumn: String]
  }

  private(set) var rows: [Row] = []
  private let file: String
  private var columns: [ChecklistColumn: Int] = [:]

  static func read(_ path: String) throws -> ChecklistTable {
    let bytes = try DataFileBytes.read(path, upTo: LedgerSize.limit)
    return try ChecklistTable(bytes, file: path)
  }

  init(_ bytes: [UInt8], file: String) throws {
    self.file = file
    guard bytes.count <= LedgerSize.limit else {
      throw InterchangeError.tooLarge(file: file, bytes: bytes.count, limit: LedgerSize.limit)
    }
    let text: [UInt8]
    do { text = Array(try TextDecoding.decode(bytes).text.utf8) } catch {
      throw InterchangeError.encoding(file: file, error)
    }
    var reader = CSVReader(text, delimiter: Delimiter.detect(in: text))
    do {
      while let record = try reader.next() { try take(record) }
    } catch let fault as CSVFault {
      throw InterchangeError.csv(file: file, fault)
    }
    if columns.isEmpty { throw CommandFault.records([Self.headerMissing(file, row: 1)]) }
  }

  private mutating func take(_ record: CSVRecord) throws {
    let cells = record.fields.map(Self.cleaned)
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    guard !columns.isEmpty else { return try takeHeader(cells, row: record.row) }
    let filled = columns.compactMapValues { index in
      index < cells.count && !cells[index].isEmpty ? cells[index] : nil
    }
    if !filled.isEmpty { rows.append(Row(row: record.row, cells: filled)) }
  }

  /// A column that is not known could hold what somebody meant to record.
  private mutating func takeHeader(_ cells: [String], row: Int) throws {
    var faults: [PlacedFault] = []
    for (index, heading) in cells.enumerated() where !heading.isEmpty {
      if let column = ChecklistColumn(heading: heading), columns[column] == nil {
        columns[column] = index
      } else {
        faults.append(Self.headingUnknown(heading, file, row: row, index: index))
      }
    }
    guard columns[.requirement] != nil, columns[.subject] != nil, columns[.outcome] != nil else {
      throw CommandFault.records([Self.headerMissing(file, row: row)])
    }
    guard faults.isEmpty else { throw CommandFault.records(faults) }
  }

  /// Where the values of a row stand.
  func source(_ row: Row) -> RecordInput.Source {
    func position(_ index: Int) -> SourcePosition { SourcePosition(line: row.row, column: index + 1) }
    let fields = columns.map { ($0.key.rawValue, position($0.value)) }
    return RecordInput.Source(
      file: file, position: position(columns[.requirement] ?? 0), fields: Dictionary(uniqueKeysWithValues: fields),
      isTable: true)
  }

  /// Without the mark that keeps a spreadsheet from computing it.
  private static func cleaned(_ text: String) -> String {
    let text = FieldDescriptor.trimmed(text)
    guard text.hasPrefix("'"), let next = text.dropFirst().first, "=+-@＝＋－＠".contains(next) else { return text }
    return String(text.dropFirst())
  }

  private static func headerMissing(_ file: String, row: Int) -> PlacedFault {
    PlacedFault(
      file: file, position: SourcePosition(line: row, column: 1), code: "checklist-header-missing",
      words: Words(
        ja: "見出しの行がありません。必要な列: 要件、対象、判定、確認方法",
        en: "there is no header; needed are the columns requirement, subject, outcome and tier"), isCell: true)
  }

  private static func headingUnknown(_ heading: String, _ file: String, row: Int, index: Int) -> PlacedFault {
    let all = ChecklistColumn.allCases
    return PlacedFault(
      file: file, position: SourcePosition(line: row, column: index + 1), code: "checklist-column-unknown",
      words: Words(
        ja: "列「\(heading)」は使えないか、2回書かれています。使えるもの: \(all.map(\.words.ja).joined(separator: "、"))",
        en: "the column \"\(heading)\" is not known, or stands there twice; allowed: "
          + all.map(\.rawValue).joined(separator: ", ")), isCell: true)
  }
}
