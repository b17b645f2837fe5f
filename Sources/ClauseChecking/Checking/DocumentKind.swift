/// Whether a text is a contract, or something that only looks like one.
enum DocumentKind {
  /// In bytes of normal text: a title and what stands beside it.
  private static let head = 240
  private static let title = 150

  static func notAContract(
    _ reading: SentenceReader, _ text: NormalText, _ provisions: [Provision]
  ) -> CheckedText.NotAContract? {
    let said = reading.sentences.filter { $0.mood != nil }
    let signs = reading.signs
    let isSaidToBind = [.contract, .agreement, .pledge, .terms].contains { signs[$0] != nil }
    if signs[.leader, default: 0] > said.count || said.count * 12 < provisions.count { return .contentsOnly }
    if signs[.ruleItself] != nil, !said.contains(where: { $0.isNamed && $0.bound.contains(.contractor) }) {
      return .cityRule
    }
    if isGuide(reading, said, provisions) { return .guide }
    // What a text calls itself stands at its head; what it mentions, further down.
    if let policy = reading.firstSigns[.policy], policy <= head, signs[.roles] == nil,
      ![.contract, .agreement, .pledge, .terms].contains(where: { reading.firstSigns[$0].map { $0 <= head } ?? false })
    {
      return .policy
    }
    if said.isEmpty && !isSaidToBind || bindsOnlyTheCity(reading, said) { return .bindsNobody }
    return nil
  }

  /// Its sentences name the city again and again, and nobody who works for it.
  private static func bindsOnlyTheCity(_ reading: SentenceReader, _ said: [Sentence]) -> Bool {
    let named = said.filter(\.isNamed)
    guard !named.contains(where: { $0.bound.contains(.contractor) }), named.count(where: { $0.bound == .client }) > 1
    else { return false }
    return ![.contract, .agreement, .pledge, .terms, .nominal, .roles].contains { reading.signs[$0] != nil }
  }

  /// Without this many, a text that a guide quotes is no contract of its own.
  private static let fewestArticles = 2
  /// An article need not call itself one.
  private static let muchAdvice = 2

  /// Boxes and questions.
  private static let manyChecks = 5

  /// A handbook, an article or a checklist says what a contract should say, in the words of one; it has no articles that
  /// bind a party, and advises or asks more than it binds.
  private static func isGuide(_ reading: SentenceReader, _ said: [Sentence], _ provisions: [Provision]) -> Bool {
    let binding = said.filter { $0.isNamed && $0.bound.contains(.contractor) }
    let articles = Set(binding.map { provisions[$0.provision].label }.filter { $0.contains("条") })
    guard articles.count < fewestArticles else { return false }
    func isAtHead(_ sign: Vocabulary.DocumentSign) -> Bool { reading.firstSigns[sign].map { $0 <= head } ?? false }
    let checks = reading.questions + reading.signs[.checklist, default: 0]
    let isTitled = reading.firstSigns[.checklist].map { $0 <= title } ?? false
    if isTitled, !reading.naming.definesParties { return true }
    if isTitled || checks >= manyChecks, checks > binding.count { return true }
    let advice = reading.signs[.advice, default: 0]
    guard advice >= muchAdvice || advice > 0 && binding.isEmpty, advice > binding.count else { return false }
    return isAtHead(.guide) || advice >= muchAdvice && !reading.naming.definesParties
  }
}
