public import DocumentText
internal import Requirements
internal import TextForms

/// Finds what a contract says of each item. Pure: the same text and rules give the same findings.
public struct ClauseChecker: Sendable {
  public let rules: ClauseRules

  public init(rules: ClauseRules) { self.rules = rules }

  public func check(_ document: TextDocument) -> CheckedText {
    let text = NormalText(document)
    let provisions = ProvisionReader.provisions(of: text, indents: document.blocks.map(\.indent))
    let roles = PartyRoles.read(text, provisions)
    let reading = SentenceReader(text, provisions, rules.vocabulary, roles: roles)
    let other = DocumentKind.notAContract(reading, text, provisions)
    var matches = Matches(rules)
    if other == nil {
      for index in reading.sentences.indices { matches.add(reading.sentences[index], at: index) }
    }
    let quoting = Quoting(document: document, text: text, provisions: provisions, sentences: reading.sentences)
    let findings = rules.items.indices.map { matches.finding($0, quoting, other) }
    let hasAgreement = findings.contains { $0.requirement == Self.agreement && $0.status != .absent }
    return CheckedText(
      notAContract: other, findings: findings, agreement: hasAgreement ? matches.agreement(quoting) : [],
      parties: reading.naming.names(roles, text), numerals: ArticleNumerals.read(document),
      references: other == nil ? references(reading.sentences, quoting) : [])
  }

  /// More than these would only be a list of every 別紙.
  private static let mostReferences = 10

  private func references(_ sentences: [Sentence], _ quoting: Quoting) -> [CheckedText.Reference] {
    let words = rules.vocabulary.mask("annex")
    let kinds = rules.vocabulary.mask("annexKind")
    let comply = rules.vocabulary.mask("comply")
    let found = sentences.indices.filter { index in
      let said = sentences[index].words
      return sentences[index].mood != nil && said.meets(words) && said.meets(kinds) && said.meets(comply)
    }
    return found.prefix(Self.mostReferences).map { index in
      let place = quoting.place(index)
      return CheckedText.Reference(article: place.article, line: place.line, quote: place.quote)
    }
  }

  /// 9.1(2)①(オ).
  private static let agreement = RequirementID(rawValue: "9.1-2-1-e")
}
