package import Registry
package import Requirements
package import TextForms

/// Makes a subject with all that bears on it, in memory, as a store would stream it.
package final class SubjectBuilder {
  /// The short numbers by which assessments name requirements, as `RegisterReading.requirementCodes` gives them.
  package let codes: [Int64: String]
  private let codeByID: [String: Int64]
  private var sequence: Int64 = 100
  private var versions: [SubjectVersion] = []
  private var ndas: [NDAFacts] = []
  private var related: [RelatedFacts] = []
  private var assessments: [AssessmentFacts] = []
  /// Where its data are.
  package var places = ServicePlaces()
  private let kind: SubjectKind

  /// The key of the subject, by which records that are the subject itself are known.
  package static let key: Int64 = 1

  /// - Parameter earlier: adopted before, and perhaps the only one; records name its requirements, too.
  package init(_ catalogue: Catalogue?, kind: SubjectKind = .contract, after earlier: Catalogue? = nil) {
    self.kind = kind
    let ids = [earlier, catalogue].compactMap(\.self).flatMap(\.requirements).map(\.id.rawValue)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    codes = Dictionary(uniqueKeysWithValues: ids.enumerated().map { (Int64($0.offset + 1), $0.element) })
    codeByID = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, Int64($0.offset + 1)) })
  }

  /// Another version of the contract, that begins as a copy of the latest; its sequence is returned.
  @discardableResult
  package func contract(from day: CivilDate? = nil, _ change: (inout SubjectVersion) -> Void = { _ in }) -> Int64 {
    var facts = versions.last ?? SubjectVersion()
    facts.number = "C-1"
    facts.title = "件名"
    facts.effectiveFrom = day
    facts.sequence = nextSequence()
    change(&facts)
    versions.append(facts)
    return facts.sequence
  }

  /// A version of the NDA that `key` names; nil: of a new one. Its sequence is returned.
  @discardableResult
  package func nda(
    _ key: Int64? = nil, from day: CivilDate? = nil, _ change: (inout NDAFacts) -> Void
  ) -> Int64 {
    var facts = NDAFacts()
    facts.sequence = nextSequence()
    facts.key = key ?? facts.sequence
    facts.effectiveFrom = day
    change(&facts)
    ndas.append(facts)
    return facts.sequence
  }

  /// A version of the record that `key` names; nil: of a new one. Its sequence is returned.
  @discardableResult
  package func related(
    _ kind: RelatedFacts.Kind, of requirement: String? = nil, key: Int64? = nil, from day: CivilDate? = nil,
    _ change: (inout RelatedFacts) -> Void
  ) -> Int64 {
    related(kind, ofEach: requirement.map { [$0] } ?? [], key: key, from: day, change)
  }

  /// The same of a record that names several requirements: a row for each.
  @discardableResult
  package func related(
    _ kind: RelatedFacts.Kind, ofEach requirements: [String], key: Int64? = nil, from day: CivilDate? = nil,
    _ change: (inout RelatedFacts) -> Void
  ) -> Int64 {
    var facts = RelatedFacts(kind)
    facts.sequence = nextSequence()
    facts.key = key ?? facts.sequence
    facts.requirement = requirements.first.flatMap { codeByID[$0] } ?? 0
    facts.effectiveFrom = day
    change(&facts)
    related.append(facts)
    for requirement in requirements.dropFirst() {
      facts.requirement = codeByID[requirement] ?? 0
      related.append(facts)
    }
    return facts.sequence
  }

  /// A version of the assessment that `key` names; nil: of a new one. Its sequence is returned.
  @discardableResult
  package func assess(
    _ requirement: String, _ outcome: Assessment.Outcome, _ tier: Assessment.Tier = .documented,
    from day: CivilDate? = nil, until last: CivilDate? = nil, by hasAssessor: Bool = true,
    because hasReason: Bool = false, key: Int64? = nil, retired: Bool = false
  ) -> Int64 {
    var facts = AssessmentFacts()
    facts.sequence = nextSequence()
    facts.key = key ?? facts.sequence
    guard let code = codeByID[requirement] else { preconditionFailure("no requirement \(requirement)") }
    facts.requirement = code
    facts.effectiveFrom = day
    facts.outcome = outcome
    facts.tier = tier
    facts.validUntil = last
    facts.hasAssessor = hasAssessor
    facts.hasReason = hasReason
    facts.isRetired = retired
    assessments.append(facts)
    return facts.sequence
  }

  /// In the orders that a store keeps; of versions for one day, the latest recorded.
  package func subject() -> Subject {
    var subject = Subject()
    subject.kind = kind
    subject.places = places
    subject.key = Self.key
    subject.versions = latest(versions, key: { _ in 0 }, day: \.effectiveFrom, sequence: \.sequence)
    subject.ndas = latest(ndas, key: \.key, day: \.effectiveFrom, sequence: \.sequence)
    for index in subject.ndas.indices.dropLast() where subject.ndas[index].key == subject.ndas[index + 1].key {
      subject.ndas[index].replacedFrom = subject.ndas[index + 1].effectiveFrom
    }
    subject.related = latest(related, key: \.key, day: \.effectiveFrom, sequence: \.sequence)
    for index in subject.related.indices {
      let row = subject.related[index]
      let next = subject.related.first {
        $0.key == row.key && Self.order($0.effectiveFrom) > Self.order(row.effectiveFrom)
      }
      if let next { subject.related[index].replacedFrom = next.effectiveFrom }
    }
    subject.assessments = latest(assessments, key: \.key, day: \.effectiveFrom, sequence: \.sequence).sorted {
      ($0.requirement, Self.order($0.effectiveFrom), $0.sequence)
        < ($1.requirement, Self.order($1.effectiveFrom), $1.sequence)
    }
    return subject
  }

  private func latest<Facts>(
    _ all: [Facts], key: (Facts) -> Int64, day: (Facts) -> CivilDate?, sequence: (Facts) -> Int64
  ) -> [Facts] {
    all.filter { facts in
      !all.contains { key($0) == key(facts) && day($0) == day(facts) && sequence($0) > sequence(facts) }
    }.sorted { (key($0), Self.order(day($0))) < (key($1), Self.order(day($1))) }
  }

  private static func order(_ day: CivilDate?) -> Int32 { day?.dayNumber ?? .min }

  private func nextSequence() -> Int64 {
    sequence += 1
    return sequence
  }
}
