internal import Interchange
internal import TextForms

/// The columns of a table that somebody exported.
struct CSVHeadings {
  /// By the form in which headings are compared.
  let known: [String: EntryField]
  let names: [EntryField: [String]]
  let ignored: Set<String>

  /// Rows above the headings that a title or a note may take.
  private static let lastRow = 20

  /// What a message says is missing.
  var required: [String] { [names[.id]?.first ?? EntryField.id.words.ja] }

  /// Nil for a row above the headings. Of two columns for one field the first counts.
  func columns(in record: CSVRecord) throws(SourceFault) -> [EntryField: Int]? {
    var columns: [EntryField: Int] = [:]
    for (index, name) in record.fields.enumerated() {
      guard let field = known[HeadingKey.of(name)], columns[field] == nil else { continue }
      columns[field] = index
    }
    if columns[.id] != nil, columns.count > 1 { return columns }
    guard record.row < Self.lastRow else { throw .missingHeadings(required) }
    return nil
  }

  func unknown(in record: CSVRecord) -> [String] {
    record.fields.filter { name in
      let key = HeadingKey.of(name)
      return !key.isEmpty && known[key] == nil && !ignored.contains(key)
    }
  }
}

extension SourceLayout {
  /// The fields that it declares. A table need not have all of them.
  var fields: [EntryField] {
    switch places {
    case .json(_, let fields, _): fields.keys.sorted { $0.rawValue < $1.rawValue }
    case .markup(_, let fields, _): fields.keys.sorted { $0.rawValue < $1.rawValue }
    case .csv: []
    }
  }
}
