internal import DataFiles
internal import Interchange
internal import OfficeFiles
internal import Registry
internal import TextForms

/// A record as somebody typed it, on the command line or in a file.
struct RecordInput: Sendable {
  /// Texts by field key.
  let fields: [String: [String]]
  /// Where it stands; nil on the command line.
  let source: Source?

  struct Source: Sendable {
    let file: String
    let position: SourcePosition
    let fields: [String: SourcePosition]
    /// Lines are rows of a spreadsheet, and columns its columns.
    var isTable = false

    /// What is wrong with the value of a key; with the whole where the key is not there.
    func placed(_ key: String, code: String, _ words: Words) -> PlacedFault {
      PlacedFault(file: file, position: fields[key] ?? position, code: code, words: words, isCell: isTable)
    }

    /// Each fault at the field that it names, what concerns none at `key`.
    func placed(_ error: RegisterError, at key: String) -> [PlacedFault] {
      guard case .invalid(_, _, let faults) = error else { return [placed(key, code: error.code, error.message)] }
      return faults.map { placed($0.key, code: $0.code.rawValue, $0.words) }
    }
  }

  /// Those of a YAML or JSON file.
  static func read(_ path: String, kind: RecordKind) throws -> [RecordInput] {
    try RecordFile.read(try DataFileBytes.read(path), name: path, kind: kind).map { item in
      RecordInput(
        fields: item.input, source: Source(file: path, position: item.position, fields: item.positions))
    }
  }

  /// What the register says of the record, with the place of each fault.
  func placed(_ error: RegisterError) throws -> [PlacedFault] {
    guard let source else { throw error }
    return source.placed(error, at: "number")
  }
}

/// Something wrong at one place of a file of records.
struct PlacedFault: Sendable, Equatable {
  let file: String
  let position: SourcePosition
  let code: String
  let words: Words
  var isCell = false

  func text(in language: Language) -> String {
    guard isCell else { return "\(file):\(position.line):\(position.column): \(words[language])" }
    let column = ColumnLetter.name(position.column - 1)
    let place = Words(
      ja: "\(file) \(position.line)行目\(column)列", en: "\(file), row \(position.line), column \(column)")
    return "\(place[language]): \(words[language])"
  }
}
