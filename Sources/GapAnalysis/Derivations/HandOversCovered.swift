internal import Registry
internal import Requirements
internal import TextForms

/// No important information was given without an agreement in force that covers the vendor (9.1(2)①(オ)). It speaks only
/// of what was given without one: what covers the contract today says the rest.
struct HandOversCovered: Derivation {
  static let signature = DerivationSignature(name: "handOversCovered", parameters: [:])

  static let readsOnlyRelated = true

  static let relatedKinds: [RelatedFacts.Kind]? = [.event]

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "有効な秘密保持契約（確認済みの契約書の条項を含む）がない日に重要情報を渡した記録がない（あれば不適合、その後に有効な契約があれば一部適合まで）",
      en: "no important information is recorded as given on a day without an NDA in force, confirmed articles of the "
        + "contract included (given without one it is not satisfied; with one in force since, it shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let articles: Set<Int64> = [asked.requirement]
    let given = subject.handOvers.filter { handOver in
      handOver.holds(on: asked.day) && Day.of(handOver.began) <= asked.day && isImportant(handOver, asked)
        && !subject.covers(handOver, on: Day.of(handOver.began), articles: articles)
    }
    return given.map { handOver in
      subject.covers(handOver, on: asked.day, articles: articles)
        ? handOver.opinion(.partial, .givenBeforeNDA) : handOver.opinion(.notSatisfied, .givenWithoutNDA)
    }.worst()
  }

  /// Unless it is known not to be. What applies to the contract decides the rest; a service has a class of its own.
  private func isImportant(_ handOver: RelatedFacts, _ asked: Derivations.Asked) -> Bool {
    guard let service = handOver.service else { return !handOver.marks.contains(.noImportantInformation) }
    return handOver.isImportant(under: service, asked.importantInformation) != false
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    guard !subject.handOvers.isEmpty else { return }
    subject.addDays(of: .event, to: &days)
    subject.addDays(of: .clauseFinding, to: &days)
    NDAInForce(parameters: [:]).addDays(of: subject, to: &days)
    for version in subject.versions {
      days.append(Day.of(version.dates.signed))
      days.append(after: version.dates.end?.dayNumber ?? Day.never)
    }
  }
}
