internal import Registry
internal import TextForms

/// A file of the content store with what names it.
enum StoredFile: Sendable {
  case document(StoredDocument)
  case observed(ObservedFile)
  case issued(IssuedFile)

  /// Everything that the register names.
  static func all(in reader: any RegisterReading) throws -> [StoredFile] {
    var known: Set<String> = []
    let files =
      try StoredDocument.all(in: reader).map(StoredFile.document)
      + ObservedFile.all(in: reader).map(StoredFile.observed)
      + IssuedFile.all(in: reader).map(StoredFile.issued)
    return files.filter { known.insert($0.sha256).inserted }
  }

  var sha256: String {
    switch self {
    case .document(let document): document.document.sha256
    case .observed(let file): file.sha256
    case .issued(let file): file.sha256
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
    case .issued(let file):
      Words(ja: "報告書「\(file.report)」の \(file.name) ", en: "\(file.name) of the report \(file.report)")
    }
  }

  var json: JSONObject {
    switch self {
    case .document(let document):
      [
        "number": .integer(Int64(document.place)), "name": .string(document.document.name), "sha256": .string(sha256),
      ]
    case .observed(let file): ["observation": .string(file.observation), "sha256": .string(sha256)]
    case .issued(let file):
      ["report": .string(file.report), "name": .string(file.name), "sha256": .string(sha256)]
    }
  }
}
