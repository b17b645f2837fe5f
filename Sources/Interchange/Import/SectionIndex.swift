internal import Registry
internal import TextForms

/// The sections of a register by name and number, loaded once.
struct SectionIndex {
  private var byKey: [String: RecordID] = [:]

  init(_ transaction: RegisterTransaction) throws {
    try transaction.reader.records(.section, on: nil, at: transaction.sequence) { version in
      if !version.isRetired, let body = version.body { insert(version.record, body) }
      return true
    }
  }

  mutating func insert(_ record: RecordID, _ body: JSONObject) {
    for text in [body["name"]?.text, body["number"]?.text].compactMap({ $0 }) {
      let key = Width.foldedForMatching(text)
      // The first of two: a later one of the same name is some other section.
      if byKey[key] == nil { byKey[key] = record }
    }
  }

  func record(named name: String) -> RecordID? { byKey[Width.foldedForMatching(name)] }
}
