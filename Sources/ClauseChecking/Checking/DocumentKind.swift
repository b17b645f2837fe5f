/// Whether a text is a contract, or something that only looks like one.
enum DocumentKind {
  /// In bytes of normal text: a title and what stands beside it.
  private static let head = 240

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
    if isGuide(reading, said) { return .guide }
    // What a text calls itself stands at its head; what it mentions, further down.
    if let policy = reading.firstSigns[.policy], policy <= head, signs[.roles] == nil,
      ![.contract, .agreement, .pledge, .terms].contains(where: { reading.firstSigns[$0].map { $0 <= head } ?? false })
    {
      return .policy
    }
    return said.isEmpty && !isSaidToBind ? .bindsNobody : nil
  }

  /// A handbook says what a contract should say, in the words of one; it defines no parties and speaks to officials.
  private static func isGuide(_ reading: SentenceReader, _ said: [Sentence]) -> Bool {
    guard let guide = reading.firstSigns[.guide], guide <= head * 2, !reading.naming.definesParties else { return false }
    return reading.signs[.staff, default: 0] > 1 || !said.contains { $0.isNamed && $0.bound.contains(.contractor) }
  }
}
