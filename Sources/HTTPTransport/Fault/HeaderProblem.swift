internal import TextForms

/// Why a header is not added to a request.
package enum HeaderProblem: Sendable, Hashable {
  case malformed
  /// The transport sets it itself.
  case ours
  /// Its value would be shown.
  case confidential

  var code: String {
    switch self {
    case .malformed: "http-header-malformed"
    case .ours: "http-header-reserved"
    case .confidential: "http-header-confidential"
    }
  }

  func message(_ name: String) -> Words {
    switch self {
    case .malformed:
      Words(
        ja: "「\(name)」は、名前又は値に使えない文字があるため、送れません。",
        en: "\"\(name)\" cannot be sent: its name or value has characters that are not allowed")
    case .ours: Words(ja: "ヘッダー\(name)はプログラムが定めるため、指定できません。", en: "the header \(name) is set by the program itself")
    case .confidential:
      Words(
        ja: "ヘッダー\(name)の値は秘密であり、設定に直接書けません。",
        en: "the value of the header \(name) is a secret and cannot be written here")
    }
  }

  var remedy: Words {
    switch self {
    case .malformed:
      Words(
        ja: "名前は英数字とハイフン、値は改行のない文字列にしてください。",
        en: "Use letters, digits and hyphens in the name, and no line break in the value.")
    case .ours: Words(ja: "その行を取り除いてください。", en: "Remove it.")
    case .confidential:
      Words(
        ja: "環境変数又は権限を絞ったファイルで渡してください。", en: "Give it by the environment or by a file that only its owner may read.")
    }
  }
}
