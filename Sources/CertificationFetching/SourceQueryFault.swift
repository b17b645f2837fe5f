package import TextForms

/// Why a query came to nothing though no transfer failed.
package enum SourceQueryFault: TextFault {
  /// The source has no address, or answers for one number at a time and was given none.
  case nothingToAsk
  /// The register sent back the token: what it said must not be kept.
  case tokenInAnswer
  case endlessPages(Int)
  case unexpected(String)

  package var code: String {
    switch self {
    case .nothingToAsk: "source-nothing-to-ask"
    case .tokenInAnswer: "source-token-in-answer"
    case .endlessPages: "source-endless-pages"
    case .unexpected: "source-unexpected"
    }
  }

  package var message: Words {
    switch self {
    case .nothingToAsk:
      Words(ja: "照会する番号がありません。", en: "there is no number to ask for")
    case .tokenInAnswer:
      Words(
        ja: "掲載元の応答に認証用のトークンがそのまま含まれていたため、保存しませんでした。",
        en: "the answer holds the token that was sent, so it was not kept")
    case .endlessPages(let most):
      Words(ja: "\(most)ページを超えても一覧が終わりません。", en: "the list goes on after \(most) pages")
    case .unexpected(let text): Words(ja: "予期しない誤りです（\(text)）。", en: "something unexpected: \(text)")
    }
  }

  package var remedy: Words {
    switch self {
    case .nothingToAsk:
      Words(ja: "--number で番号を指定してください。", en: "Give a number with --number.")
    case .tokenInAnswer, .endlessPages:
      Words(
        ja: "checklists/sources/ のアドレスの設定を確かめてください。", en: "Check the address of the source in checklists/sources/.")
    case .unexpected:
      Words(ja: "もう一度実行してください。", en: "Run it again.")
    }
  }
}
