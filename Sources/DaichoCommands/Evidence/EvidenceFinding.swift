internal import Registry
internal import SQLiteStore
internal import TextForms

/// What is wrong with one file of the content store.
struct EvidenceFinding: Sendable {
  enum Cause: Sendable {
    case missing(StoredFile)
    case altered(StoredFile)
    case unreadable(StoredFile)
    /// Nothing that is recorded names it.
    case stray
  }

  let cause: Cause
  /// Where the file lies, or belongs.
  let path: String

  /// - Parameter again: reads what is named anew; a file that came in meanwhile is none too many.
  static func all(
    in content: ContentStore, of files: [StoredFile], again: () async throws -> [StoredFile]
  ) async throws -> [EvidenceFinding] {
    let paths = content.paths()
    var findings: [EvidenceFinding] = []
    for file in files {
      let sha256 = file.sha256
      do throws(StoreError) { try content.verify(sha256) } catch {
        let cause: Cause =
          switch error {
          case .contentMissing where content.isThere(sha256): .unreadable(file)
          case .contentMissing: .missing(file)
          case .contentAltered: .altered(file)
          default: .unreadable(file)
          }
        findings.append(EvidenceFinding(cause: cause, path: content.path(of: sha256)))
      }
    }
    let known = Set(try await again().map { ContentStore.place(of: $0.sha256) })
    return findings
      + paths.filter { !known.contains($0) }.map { EvidenceFinding(cause: .stray, path: content.path(at: $0)) }
  }

  private var file: StoredFile? {
    switch cause {
    case .missing(let file), .altered(let file), .unreadable(let file): file
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
    case .missing(let file):
      Words(ja: "\(file.shown.ja)の保管ファイルがありません。", en: "\(file.shown.en): the stored file is missing.")
    case .altered(let file):
      Words(
        ja: "\(file.shown.ja)の保管ファイルの内容が、記録したときと違います。",
        en: "\(file.shown.en): the stored file is not what was recorded.")
    case .unreadable(let file):
      Words(ja: "\(file.shown.ja)の保管ファイルを読めません。", en: "\(file.shown.en): the stored file cannot be read.")
    case .stray:
      Words(
        ja: "「\(path)」は、どの文書・取得記録・報告書にもないファイルです。",
        en: "\"\(path)\": no document, observation or report is recorded of this file.")
    }
  }

  var remedy: Words {
    switch cause {
    case .missing(let file), .altered(let file):
      switch file {
      case .document:
        Words(
          ja: "控え（backup）の保管ファイルを「\(path)」へ写すか、元のファイルを daicho evidence add でもう一度入れてください。",
          en: "Copy the stored file of a backup to \"\(path)\", or take the original in again with daicho evidence add."
        )
      case .observed:
        Words(
          ja: "控え（backup）の保管ファイルを「\(path)」へ写してください。控えがなければ、取得した当時の内容は確かめられません。",
          en: "Copy the stored file of a backup to \"\(path)\"; without one, what the register said then is lost.")
      case .issued:
        Words(
          ja: "控え（backup）の保管ファイル、又は発行したときに書き出した同じファイルを「\(path)」へ写してください。",
          en: "Copy the stored file of a backup, or the same file as it was handed out, to \"\(path)\".")
      }
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
    if let file { object.merge(file.json) { $1 } }
    return object
  }
}
