import Registry
import Requirements
import TestSupport
import TextForms

extension RandomSubject {
  /// Events, applications, regulations, subcontracts, successors, clauses,
  /// certifications and exceptions, some of them twice, some retired.
  mutating func addRelated(to builder: SubjectBuilder, of requirement: String, kind: SubjectKind) {
    if [.approval, .audit, .exception].contains(kind), chance(90) {
      addItself(to: builder, of: requirement, kind: kind)
    }
    while chance(70) {
      let record = chance(30) ? Int64.random(in: 11...14, using: &random) : nil
      let kinds: [RelatedFacts.Kind] = [
        .event, .event, .event, .application, .application, .regulation, .subcontract, .successor, .exceptionMeasure,
        .clauseFinding, .clauseFinding, .certification, .certification,
      ]
      let related =
        record.map { [.event, .application, .subcontract, .certification][Int($0) - 11] } ?? kinds.randomElement(
          using: &random)!
      let isOfRequirement = [.regulation, .exceptionMeasure, .clauseFinding].contains(related)
      let named = isOfRequirement && chance(80) ? [requirement] : related == .event ? checked(by: kind) : []
      builder.related(related, ofEach: named, key: record, from: chance(40) ? day() : nil) { describe(&$0) }
    }
  }

  /// Of a check of a service: every item of the regulations, or some.
  private mutating func checked(by kind: SubjectKind) -> [String] {
    guard kind == .cloudService else { return [] }
    let items = catalogue.requirements(under: "9.3A-7-1").map(\.id.rawValue)
    return chance(60) ? items : items.filter { _ in chance(80) }
  }

  /// The record that is the subject.
  private mutating func addItself(to builder: SubjectBuilder, of requirement: String, kind: SubjectKind) {
    let related: RelatedFacts.Kind = kind == .approval ? .application : kind == .audit ? .event : .exceptionMeasure
    builder.related(related, key: SubjectBuilder.key) { describe(&$0) }
  }

  private mutating func describe(_ facts: inout RelatedFacts) {
    facts.isRetired = chance(8)
    facts.code = Int64.random(in: 1...(facts.kind == .application ? 5 : 15), using: &random)
    facts.outcome = Int64.random(in: 0...5, using: &random)
    if facts.kind == .certification { facts.code = Int64.random(in: 0...9, using: &random) }
    if facts.kind == .clauseFinding {
      facts.code = Int64.random(in: 0...4, using: &random)
      if chance(70) { facts.outcome = ClauseFinding.State.confirmed.code }
    }
    facts.marks = RelatedFacts.Marks(rawValue: Int64.random(in: 0..<1 << 21, using: &random))
    if facts.kind == .certification, chance(70) { facts.marks.remove(.claimNotBorneOut) }
    if chance(50) { facts.marks.formUnion([.saysWho, .saysHow, .saysResult, .saysAction]) }
    // One bit of the two at most: they are read from one record.
    if chance(70) { facts.marks.remove(chance(50) ? .partiesSame : .partiesDiffer) }
    if facts.marks.contains(.partiesDiffer) { facts.marks.remove(.partiesSame) }
    if facts.marks.contains(.passedDown) { facts.marks.remove(.notPassedDown) }
    facts.party = Int64.random(in: 0...2, using: &random)
    facts.began = chance(85) ? day() : nil
    facts.ended = chance(40) ? (facts.began ?? day()).adding(days: Int.random(in: 0...700, using: &random)) : nil
    facts.decided = chance(60) ? day() : nil
    facts.reported = chance(50) ? day() : nil
    facts.filedBy = office()
    facts.decidedBy = office()
  }

  private mutating func office() -> String? {
    chance(70)
      ? ["informationSecurityOfficer", "informationSecurityManager", "grantingAuthority", "staff"]
        .randomElement(using: &random) : nil
  }
}
