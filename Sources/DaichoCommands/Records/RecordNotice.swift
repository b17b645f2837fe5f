internal import Registry
internal import TextForms

/// Something about a record that was written, which its writer should look at. It refuses nothing.
struct RecordNotice: Sendable {
  let number: String
  let code: String
  let words: Words

  func json(in language: Language) -> JSONValue {
    .object(["number": .string(number), "code": .string(code), "message": .string(words[language])])
  }
}

extension Session {
  /// Beside the answer, for people.
  func write(_ notices: [RecordNotice]) throws {
    for notice in notices {
      let words = Words(
        ja: "注意: \(notice.number): \(notice.words.ja)", en: "Note: \(notice.number): \(notice.words.en)")
      try errorOutput.writeLine(words[language])
    }
    try errorOutput.flush()
  }
}
