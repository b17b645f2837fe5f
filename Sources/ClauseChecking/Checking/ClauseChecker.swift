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
      references: other == nil ? references(reading.sentences, References(text, provisions), quoting) : [],
      definitions: other == nil ? definitions(reading.terms, text, quoting) : [])
  }

  /// More than these would only be a list of every 別紙.
  private static let mostReferences = 20

  private func references(
    _ sentences: [Sentence], _ source: References, _ quoting: Quoting
  ) -> [CheckedText.Reference] {
    let (annex, kinds, comply) = (
      rules.vocabulary.mask("annex"), rules.vocabulary.mask("annexKind"), rules.vocabulary.mask("comply")
    )
    let application = rules.vocabulary.mask("application")
    var references = source
    var found: [CheckedText.Reference] = []
    for index in sentences.indices where sentences[index].mood != nil && found.count < Self.mostReferences {
      let said = sentences[index].words
      if index > 0, sentences[index - 1].range == sentences[index].range { continue }
      func add(_ kind: CheckedText.Reference.Kind, _ targets: [CheckedText.Reference.Target]) {
        let place = quoting.place(index)
        found.append(
          CheckedText.Reference(
            kind: kind, targets: targets, article: place.article, line: place.line, quote: place.quote))
      }
      if said.meets(application) {
        let targets = references.applied(by: sentences[index])
        if !targets.isEmpty { add(.application, targets) }
      }
      if said.meets(annex), said.meets(kinds), said.meets(comply) {
        add(.paper, references.papers(namedBy: sentences[index]))
      }
    }
    return found
  }

  private func definitions(
    _ terms: DefinedTerms, _ text: NormalText, _ quoting: Quoting
  ) -> [CheckedText.Definition] {
    terms.terms.map { term in
      let place = quoting.place(term.sentence)
      return CheckedText.Definition(
        term: String(decoding: text.bytes[term.text], as: UTF8.self), article: place.article, line: place.line)
    }
  }

  /// 9.1(2)①(オ).
  private static let agreement = RequirementID(rawValue: "9.1-2-1-e")
}
