internal import Registry
internal import SQLiteStore
internal import TextForms

/// What is wrong with one file of the content store.
struct EvidenceFinding: Sendable {
  enum Cause: Sendable {
    case missing(StoredDocument)
    case altered(StoredDocument)
    case unreadable(StoredDocument)
    /// No document is recorded of it.
    case stray
  }

  let cause: Cause
  /// Where the file lies, or belongs.
  let path: String

  /// - Parameter documents: reads them anew; a file that came in meanwhile is none too many.
  static func all(
    in content: ContentStore, of documents: [StoredDocument], again: () async throws -> [StoredDocument]
  ) async throws -> [EvidenceFinding] {
    let paths = content.paths()
    var findings: [EvidenceFinding] = []
    for document in documents {
      let sha256 = document.document.sha256
      do throws(StoreError) { try content.verify(sha256) } catch {
        let cause: Cause =
          switch error {
          case .contentMissing where content.isThere(sha256): .unreadable(document)
          case .contentMissing: .missing(document)
          case .contentAltered: .altered(document)
          default: .unreadable(document)
          }
        findings.append(EvidenceFinding(cause: cause, path: content.path(of: sha256)))
      }
    }
    let known = Set(try await again().map { ContentStore.place(of: $0.document.sha256) })
    return findings
      + paths.filter { !known.contains($0) }.map { EvidenceFinding(cause: .stray, path: content.path(at: $0)) }
  }

  var document: StoredDocument? {
    switch cause {
    case .missing(let document), .altered(let document), .unreadable(let document): document
    case .stray: nil
    }
  }

  var code: String {
    switch cause {
    case .missing: "content-missing"
    case .altered: "content-altered"
    case .unreadable: "content-unreadable"
    case .stray: "content-stray"
    }
  }

  var message: Words {
    switch cause {
    case .missing(let document):
      Words(
        ja: "文書 \(document.place)「\(document.shown.ja)」の保管ファイルがありません。",
        en: "document \(document.place), \(document.shown.en): the stored file is missing.")
    case .altered(let document):
      Words(
        ja: "文書 \(document.place)「\(document.shown.ja)」の保管ファイルの内容が、記録したときと違います。",
        en: "document \(document.place), \(document.shown.en): the stored file is not what was recorded.")
    case .unreadable(let document):
      Words(
        ja: "文書 \(document.place)「\(document.shown.ja)」の保管ファイルを読めません。",
        en: "document \(document.place), \(document.shown.en): the stored file cannot be read.")
    case .stray:
      Words(ja: "「\(path)」は、どの文書の記録にもないファイルです。", en: "\"\(path)\": no document is recorded of this file.")
    }
  }

  var remedy: Words {
    switch cause {
    case .missing, .altered:
      Words(
        ja: "控え（backup）の保管ファイルを「\(path)」へ写すか、元のファイルを daicho evidence add でもう一度入れてください。",
        en: "Copy the stored file of a backup to \"\(path)\", or take the original in again with daicho evidence add.")
    case .unreadable:
      Words(ja: "「\(path)」の権限を確かめてください。", en: "Check the permissions of \"\(path)\".")
    case .stray:
      Words(
        ja: "証拠として残すものは daicho evidence add で登録し、不要なもの（墨消しした文書など）は内容を確かめて削除してください。",
        en:
          "Record it with daicho evidence add if it is to stay; else look at it and delete it (a redacted document's, say)."
      )
    }
  }

  func json(in language: Language) -> JSONObject {
    var object: JSONObject = [
      "code": .string(code), "path": .string(path), "message": .string(message[language]),
      "remedy": .string(remedy[language]),
    ]
    if let document {
      object["number"] = .integer(Int64(document.place))
      object["name"] = .string(document.document.name)
      object["sha256"] = .string(document.document.sha256)
    }
    return object
  }
}
