internal import Registry
internal import TextForms

/// A file of the content store with what names it.
enum StoredFile: Sendable {
  case document(StoredDocument)
  case observed(ObservedFile)

  /// Everything that the register names.
  static func all(in reader: any RegisterReading) throws -> [StoredFile] {
    let documents = try StoredDocument.all(in: reader)
    let known = Set(documents.map(\.document.sha256))
    return documents.map(StoredFile.document)
      + (try ObservedFile.all(in: reader).filter { !known.contains($0.sha256) }.map(StoredFile.observed))
  }

  var sha256: String {
    switch self {
    case .document(let document): document.document.sha256
    case .observed(let file): file.sha256
    }
  }

  var shown: Words {
    switch self {
    case .document(let document):
      Words(
        ja: "文書 \(document.place)「\(document.shown.ja)」", en: "document \(document.place), \(document.shown.en)")
    case .observed(let file):
      Words(
        ja: "取得記録「\(file.observation)」（\(file.sha256.prefix(12))）",
        en: "observation \(file.observation) (\(file.sha256.prefix(12)))")
    }
  }

  var json: JSONObject {
    switch self {
    case .document(let document):
      [
        "number": .integer(Int64(document.place)), "name": .string(document.document.name), "sha256": .string(sha256),
      ]
    case .observed(let file): ["observation": .string(file.observation), "sha256": .string(sha256)]
    }
  }
}
