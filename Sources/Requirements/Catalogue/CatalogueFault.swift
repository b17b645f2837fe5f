public import DataFiles
public import TextForms

/// Why there is no catalogue.
public enum CatalogueFault: ExplainedError, Hashable {
  /// The files are there and do not hold. All that is wrong, in the order of the files.
  case invalid([Diagnostic])
  case notAFolder(path: String)
  case unreadable(path: String, reason: String)
  /// It was adopted by a newer version of the program.
  case unknownFormat(found: Int)

  public var code: String {
    switch self {
    case .invalid: "catalogue-invalid"
    case .notAFolder: "catalogue-not-a-folder"
    case .unreadable: "catalogue-unreadable"
    case .unknownFormat: "catalogue-unknown-format"
    }
  }

  /// For `invalid`, one line for each diagnostic.
  public var message: Words {
    switch self {
    case .invalid(let diagnostics):
      Words(
        ja: diagnostics.map { $0.text(in: .ja) }.joined(separator: "\n"),
        en: diagnostics.map { $0.text(in: .en) }.joined(separator: "\n"))
    case .notAFolder(let path):
      Words(ja: "「\(path)」というフォルダーがありません。", en: "there is no folder \"\(path)\".")
    case .unreadable(let path, let reason):
      Words(ja: "「\(path)」を読めません（\(reason)）。", en: "\"\(path)\" cannot be read (\(reason)).")
    case .unknownFormat(let found):
      Words(
        ja: "登録されている要件目録の形式 \(found) を知りません。使えるもの: \(Catalogue.format)",
        en: "the recorded catalogue has the unknown format \(found); allowed: \(Catalogue.format)")
    }
  }

  public var remedy: Words {
    switch self {
    case .invalid:
      Words(ja: "示した場所を直してください。", en: "Mend the places named.")
    case .notAFolder:
      Words(
        ja: "catalogue.yaml のあるフォルダーを指定してください。",
        en: "Name the folder that holds catalogue.yaml.")
    case .unreadable:
      Words(ja: "ファイルの権限を確かめてください。", en: "Check the permissions of the file.")
    case .unknownFormat:
      Words(ja: "新しい版の daicho を使ってください。", en: "Use a newer version of daicho.")
    }
  }
}
