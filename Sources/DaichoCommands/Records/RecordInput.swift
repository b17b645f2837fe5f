internal import DataFiles
internal import Interchange
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
    guard case .invalid(_, _, let faults) = error else {
      let place = source.fields["number"] ?? source.position
      return [PlacedFault(file: source.file, position: place, code: error.code, words: error.message)]
    }
    return faults.map { fault in
      PlacedFault(
        file: source.file, position: source.fields[fault.key] ?? source.position, code: fault.code.rawValue,
        words: fault.words)
    }
  }
}

/// Something wrong at one place of a file of records.
struct PlacedFault: Sendable, Equatable {
  let file: String
  let position: SourcePosition
  let code: String
  let words: Words

  func text(in language: Language) -> String {
    "\(file):\(position.line):\(position.column): \(words[language])"
  }
}
