internal import Requirements
internal import TextForms

/// What the adopted catalogue says of giving information.
struct HandOverTerms {
  let important: ImportantInformation?
  /// The short numbers of the requirements that confirmed articles of a contract show.
  let articles: Set<Int64>
  /// Where the standard asks for the agreement.
  let basis: Words

  init(_ transaction: RegisterTransaction) throws {
    let catalogue = try transaction.catalogueAtHand()
    important = catalogue?.importantInformation
    let asked = (catalogue?.requirements ?? []).filter {
      $0.isShown(by: "clauseConfirmed", ["as": "agreementInForce"])
    }.flatMap { [$0.id] + $0.formerly }.map { $0.rawValue.lowercased() }
    let codes = asked.isEmpty ? [:] : try transaction.reader.requirementCodes()
    articles = Set(codes.filter { asked.contains($0.value.lowercased()) }.keys)
    basis = Breach.basis(in: catalogue) { $0.isShown(by: "ndaInForce") }
  }

  /// A hand-over on record that breaks the rule.
  func isBroken(by handOver: RelatedFacts, under subject: Subject) -> Bool {
    guard let day = handOver.began?.dayNumber, handOver.holds(on: .max - 1), let version = subject.version(on: day)
    else { return false }
    return handOver.isImportant(under: handOver.service ?? version.facts, important) != false
      && !subject.covers(handOver, on: day, articles: articles)
  }
}
