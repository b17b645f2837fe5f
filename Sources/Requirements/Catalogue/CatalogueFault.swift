public import DataFiles
public import TextForms

/// Why there is no catalogue.
public enum CatalogueFault: ExplainedError, Hashable {
  /// The files are there and do not hold. All that is wrong, in the order of the files.
  case invalid([Diagnostic])
  case notAFolder(path: String)
  case unreadable(path: String, reason: String)
  /// A requirement names as its former IDs several that are requirements of their own in the catalogue before it.
  case severalBecomeOne(RequirementID, former: [RequirementID])
  /// It was adopted by a newer version of the program.
  case unknownFormat(found: Int)

  public var code: String {
    switch self {
    case .invalid: "catalogue-invalid"
    case .notAFolder: "catalogue-not-a-folder"
    case .unreadable: "catalogue-unreadable"
    case .severalBecomeOne: "catalogue-merges-requirements"
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
    case .severalBecomeOne(let id, let former):
      Words(
        ja: "要件「\(id)」の formerly に、元の目録では別々の要件である \(former.map(\.rawValue).joined(separator: "、")) が"
          + "挙げられています。",
        en: "the requirement \"\(id)\" names as formerly its own "
          + "\(former.map(\.rawValue).joined(separator: ", ")), which are requirements apart in the catalogue before it."
      )
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
    case .severalBecomeOne:
      Words(
        ja: "まとめた要件には formerly を書かず、改めて判定してください（一部の証拠では全体を満たすことを示せません）。",
        en: "Name none of them and judge the requirement anew: evidence of a part does not show the whole.")
    case .unknownFormat:
      Words(ja: "新しい版の daicho を使ってください。", en: "Use a newer version of daicho.")
    }
  }
}
