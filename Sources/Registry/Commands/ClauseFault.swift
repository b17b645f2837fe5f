public import TextForms

/// Why a proposal on a clause could not be decided.
public enum ClauseFault: Error, Sendable, Equatable {
  /// Requirement nil: on none of the contract.
  case noneProposed(contract: String, requirement: String?)
  /// `document` is one that was asked for.
  case noneOfDocument(contract: String, requirement: String?, document: String, known: [String])
  case decided(contract: String, requirement: String, ClauseFinding.State, document: String, by: String, on: CivilDate?)
  /// Proposals wait of several documents.
  case severalDocuments(contract: String, requirement: String, documents: [String])
}

extension ClauseFault: ExplainedError {
  public var code: String {
    switch self {
    case .noneProposed: "clause-not-proposed"
    case .noneOfDocument: "clause-document-unknown"
    case .decided: "clause-decided"
    case .severalDocuments: "clause-ambiguous"
    }
  }

  public var message: Words {
    switch self {
    case .noneProposed(let contract, let requirement?):
      Words(
        ja: "契約「\(contract)」の \(requirement) には、確認を待つ提案がありません。",
        en: "nothing is proposed for \(requirement) of the contract \"\(contract)\".")
    case .noneProposed(let contract, nil):
      Words(
        ja: "契約「\(contract)」には、確認を待つ提案がありません。", en: "nothing is proposed for the contract \"\(contract)\".")
    case .noneOfDocument(let contract, let requirement, let document, let known):
      Words(
        ja: "契約「\(contract)」\(requirement.map { "の \($0) " } ?? "")には、文書「\(document)」からの提案がありません。"
          + "提案のある文書: \(known.joined(separator: "、"))。",
        en: "nothing is proposed \(requirement.map { "for \($0) " } ?? "")of the contract \"\(contract)\" from a "
          + "document \"\(document)\"; there are proposals from: \(known.joined(separator: ", ")).")
    case .decided(let contract, let requirement, let state, let document, let by, let on):
      Words(
        ja: "契約「\(contract)」の \(requirement) は、\(on.map { "\($0.eraText)に" } ?? "")\(by)が"
          + "文書「\(document)」によって「\(state.words.ja)」としています。",
        en: "\(requirement) of the contract \"\(contract)\" was \(state.words.en) by \(by)"
          + "\(on.map { " on \($0)" } ?? ""), from the document \"\(document)\".")
    case .severalDocuments(let contract, let requirement, let documents):
      Words(
        ja: "契約「\(contract)」の \(requirement) には、複数の文書からの提案があります: \(documents.joined(separator: "、"))。",
        en: "proposals from several documents wait for \(requirement) of the contract \"\(contract)\": "
          + "\(documents.joined(separator: ", ")).")
    }
  }

  public var remedy: Words {
    switch self {
    case .noneProposed(let contract, _), .decided(let contract, _, _, _, _, _):
      Words(
        ja: "daicho clause list \(contract) で確認結果を見てください。契約書を改めて確認すると、新しい提案になります。",
        en: "daicho clause list \(contract) shows the findings; another check of the contract gives new proposals.")
    case .noneOfDocument, .severalDocuments:
      Words(
        ja: "--document に文書のファイル名又は SHA-256 の先頭を指定してください。",
        en: "Name the document with --document, by its file name or the beginning of its SHA-256.")
    }
  }
}
