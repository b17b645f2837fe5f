internal import Registry
internal import TextForms

/// What keeps a draft from being issued as it was approved.
struct DraftDifference: Sendable, Equatable {
  enum Cause: String, Sendable {
    case missing = "file-missing"
    case unreadable = "file-not-readable"
    case altered = "file-altered"
    /// The manifest does not name it.
    case extra = "file-extra"
    /// Made again from the register, it has other bytes.
    case notReproduced = "file-not-reproduced"
    /// It is not made here.
    case notMade = "file-not-made"
  }

  let name: String
  let cause: Cause

  var message: Words {
    switch cause {
    case .missing: Words(ja: "「\(name)」がありません。", en: "\"\(name)\" is missing.")
    case .unreadable: Words(ja: "「\(name)」を読めません。", en: "\"\(name)\" cannot be read.")
    case .altered:
      Words(
        ja: "「\(name)」の内容が、\(Report.manifestName) に書かれたものと違います。",
        en: "\"\(name)\" is not as \(Report.manifestName) says.")
    case .extra:
      Words(
        ja: "「\(name)」は、\(Report.manifestName) にないファイルです。", en: "\"\(name)\" is not named in \(Report.manifestName).")
    case .notReproduced:
      Words(ja: "「\(name)」は、台帳から作り直すと内容が変わります。", en: "\"\(name)\" is another when it is made again from the register.")
    case .notMade:
      Words(ja: "「\(name)」を、この機械では作れません。", en: "\"\(name)\" cannot be made on this machine.")
    }
  }

  func json(in language: Language) -> JSONValue {
    .object(["name": .string(name), "code": .string(cause.rawValue), "message": .string(message[language])])
  }
}
