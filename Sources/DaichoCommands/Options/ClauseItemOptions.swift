internal import ArgumentParser
internal import ClauseChecking
internal import Requirements
internal import TextForms

/// Which clauses a contract is held to.
struct ClauseItemOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "業務の種類。other（その他）では秘密保持契約だけを必須とする",
      en: "kind of work; of other, only the confidentiality agreement is asked",
      value: "KIND"))
  var kind: Kind?
  @Option(
    help: .words(
      ja: "この項目だけ（識別子又は根拠条文。複数可）", en: "only this item (id or citation; may be repeated)", value: "REQUIREMENT"))
  var requirement: [String] = []

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case build
    case operation
    case service
    case other
  }

  private static let confidentiality = RequirementID(rawValue: "9.1-2-1-e")

  func required(_ rules: ClauseRules) -> Set<RequirementID> {
    kind == .other ? [Self.confidentiality] : Set(rules.items.map(\.requirement))
  }

  /// Nil: all.
  func asked(_ rules: ClauseRules) throws -> Set<RequirementID>? {
    guard !requirement.isEmpty else { return nil }
    return Set(
      try requirement.map { typed in
        let key = Width.foldedForMatching(typed)
        guard
          let item = rules.items.first(where: {
            $0.requirement.rawValue == typed || Width.foldedForMatching($0.citation) == key
          })
        else { throw CommandFault.noClauseItem(typed, among: rules.items) }
        return item.requirement
      })
  }
}

extension CommandFault {
  fileprivate static func noClauseItem(_ typed: String, among items: [ClauseItem]) -> CommandFault {
    let ids = items.map(\.requirement.rawValue).joined(separator: ", ")
    return .value(
      option: "--requirement", code: "requirement-unknown",
      message: Words(
        ja: "「\(typed)」は点検できる項目ではありません。指定できるのは: \(ids)", en: "\"\(typed)\" is no item that is checked; allowed: \(ids)."
      ),
      remedy: Words(ja: "項目を確かめてください。", en: "Check the item."))
  }
}
