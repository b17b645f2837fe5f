package import TextForms

/// Typed reading of a body's fields; a body that the register accepted always reads.
extension JSONObject {
  package func text(_ key: String) -> String { self[key]?.text ?? "" }

  package func date(_ key: String) -> CivilDate? { self[key]?.text.flatMap { CivilDate(iso: $0) } }

  package func record(_ key: String) -> RecordID? { self[key]?.text.flatMap { RecordID($0) } }

  package func records(_ key: String) -> [RecordID] { texts(key).compactMap { RecordID($0) } }

  func choice<Choice: WordedChoice>(_ key: String) -> Choice? { self[key]?.text.flatMap { Choice(rawValue: $0) } }

  package func texts(_ key: String) -> [String] { self[key]?.texts ?? [] }
}

extension JSONValue {
  /// One text, or those of a list.
  package var texts: [String] { text.map { [$0] } ?? array?.compactMap(\.text) ?? [] }
}
