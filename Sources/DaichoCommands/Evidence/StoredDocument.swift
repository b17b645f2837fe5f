internal import Registry
internal import TextForms

/// A document as the register knows it, with its place in the list: documents are never taken out of it, so that the
/// place stays.
struct StoredDocument: Sendable {
  let place: Int
  let document: Document
  /// The entry by which it came in.
  let sequence: Int64
  let recordedAt: Instant?
  /// Numbers of the subjects, with the requirements.
  let purposes: [(subject: String, requirement: String)]

  /// Every document that is not redacted.
  static func all(in reader: any RegisterReading) throws -> [StoredDocument] {
    let sequence = try reader.head().sequence
    var documents: [StoredDocument] = []
    var place = 0
    try reader.records(.document, on: nil, at: sequence) { version in
      place += 1
      guard let body = version.body else { return true }
      let document = Document(body: body)
      let purposes = try document.purposes.map { purpose in
        let number = try reader.timeline(of: purpose.subject, at: sequence).last?.number
        return (number ?? purpose.subject.description, purpose.requirement)
      }
      documents.append(
        StoredDocument(
          place: place, document: document, sequence: version.key, recordedAt: try reader.entry(version.key)?.time,
          purposes: purposes))
      return true
    }
    return documents
  }

  /// By its place in the list, or by the beginning of its SHA-256.
  static func find(_ typed: String, among documents: [StoredDocument]) throws -> StoredDocument {
    let text = Width.halfwidth(typed).lowercased()
    if text.count < shortestBeginning, let place = Int(text) {
      guard let found = documents.first(where: { $0.place == place }) else {
        throw RegisterError.unknownRecord(.document, number: typed)
      }
      return found
    }
    let found = documents.filter { $0.document.sha256.hasPrefix(text) }
    guard text.count >= shortestBeginning, let first = found.first else {
      throw RegisterError.unknownRecord(.document, number: typed)
    }
    guard found.count == 1 else {
      throw CommandFault.severalDocuments(found: typed, documents: found.map(\.document.sha256))
    }
    return first
  }

  /// Digits of a SHA-256 that a person must type at least.
  static let shortestBeginning = 8

  /// `契約書.pdf（1a2b3c4d5e6f）`.
  var shown: Words {
    Words(
      ja: "\(document.name)（\(document.sha256.prefix(12))）", en: "\(document.name) (\(document.sha256.prefix(12)))")
  }

  var json: JSONObject {
    var object: JSONObject = [
      "number": .integer(Int64(place)), "sha256": .string(document.sha256), "name": .string(document.name),
      "size": .integer(document.size), "sequence": .integer(sequence),
    ]
    object["title"] = document.title.map(JSONValue.string)
    object["recordedAt"] = (recordedAt?.description).map(JSONValue.string)
    if !purposes.isEmpty {
      object["purposes"] = .array(
        purposes.map { .object(["subject": .string($0.subject), "requirement": .string($0.requirement)]) })
    }
    return object
  }

  func purposesText(in language: Language) -> String {
    purposes.map { "\($0.subject) \($0.requirement)" }.joined(separator: language == .ja ? "、" : ", ")
  }
}
