import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// What must hold for every subject, on subjects made at random; the seed names the subject.
@Suite struct JudgingPropertyTests {
  static let catalogues = [Judged.iizuka, try! Catalogues.smallCity()]

  /// One subject at random, a requirement and a day.
  struct Case {
    let seed: UInt64
    let catalogue: Catalogue
    let requirement: Requirement
    var random: RandomSubject
    let builder: SubjectBuilder
    let subject: Subject
    let day: CivilDate

    /// - Parameter isAsked: whether a requirement may be the one.
    init(seed: UInt64, where isAsked: (Requirement) -> Bool = { _ in true }) {
      self.seed = seed
      catalogue = JudgingPropertyTests.catalogues[seed % 4 == 3 ? 1 : 0]
      var random = RandomSubject(catalogue, seed: seed)
      // Those with rules of their own come more often than their number gives.
      let groups = Dictionary(grouping: catalogue.requirements.filter(isAsked)) {
        [$0.subject.rawValue, $0.cadence.rawValue, $0.modality.rawValue] + $0.shownBy.map(Self.name)
      }
      let group = groups.keys.sorted { $0.joined() < $1.joined() }.randomElement(using: &random.random)!
      requirement = groups[group]!.randomElement(using: &random.random)!
      builder = random.builder(of: requirement.id.rawValue, kind: requirement.subject)
      subject = builder.subject()
      day = random.day()
      self.random = random
    }

    /// The same in every run, which the description of a dictionary is not.
    private static func name(_ showing: Showing) -> String {
      switch showing {
      case .assessment: "assessment"
      case .derivation(let name, let parameters):
        name + parameters.sorted { $0.key < $1.key }.map { " \($0.key) \($0.value)" }.joined()
      }
    }

    var judge: SubjectJudge { SubjectJudge(catalogue: catalogue, codes: builder.codes) }

    func plan(in judge: SubjectJudge) -> Int {
      judge.plans.firstIndex { $0.requirement.id == requirement.id }!
    }

    var reference: ReferenceJudge {
      ReferenceJudge(
        catalogue: catalogue, codes: Dictionary(uniqueKeysWithValues: builder.codes.map { ($0.value, $0.key) }))
    }

    func verdict(of other: Subject? = nil) -> Verdict? {
      var judge = judge
      guard judge.prepare(other ?? subject, on: day.dayNumber) != nil else { return nil }
      return judge.verdict(plan(in: judge), of: other ?? subject, on: day.dayNumber)
    }
  }

  @Test(arguments: 0..<20) func agreesWithTheReferenceJudge(hundreds: UInt64) {
    var seen: Set<Status> = []
    for seed in hundreds * 160..<(hundreds + 1) * 160 {
      if let status = agreed(Case(seed: seed)) { seen.insert(status) }
    }
    // The cases must not all fall into one corner.
    #expect(
      seen.isSuperset(of: [.notApplicable, .notDue, .satisfied, .partial, .notSatisfied, .overdue, .unconfirmed]))
  }

  /// Few of the requirements: what a contract says, and how certifications stand, comes too seldom among all.
  @Test(arguments: 0..<10, ["clauseConfirmed", "certificationsHold"])
  func agreesWithTheReferenceJudgeOn(hundreds: UInt64, derivation: String) {
    for place in hundreds * 160..<(hundreds + 1) * 160 {
      // The first catalogue.
      let one = Case(seed: 400_000 + place * 4) { requirement in
        requirement.shownBy.contains { if case .derivation(derivation, _) = $0 { true } else { false } }
      }
      _ = agreed(one)
    }
  }

  /// The status that both judges find.
  private func agreed(_ one: Case) -> Status? {
    let comment: Comment = "seed \(one.seed), \(one.requirement.id), \(one.day)"
    let verdict = one.verdict()
    let answer = one.reference.answer(one.requirement, one.subject, on: one.day)
    #expect(verdict?.status == answer?.status, comment)
    guard let verdict, let answer, verdict.status == answer.status else { return nil }
    let decided: Set<Status> = [.satisfied, .partial, .notSatisfied, .overdue, .notNeeded]
    if decided.contains(verdict.status) {
      #expect(verdict.evidence == answer.evidence, comment)
      #expect(verdict.hasConflict == answer.hasConflict, comment)
    }
    return verdict.status
  }

  /// Verdicts that requirements share while one contract is judged are those that each would have alone.
  @Test(arguments: 0..<8) func judgingTogetherGivesWhatJudgingAloneGives(tens: UInt64) {
    for seed in 200_000 + tens * 20..<200_000 + (tens + 1) * 20 {
      let one = Case(seed: seed)
      let day = one.day.dayNumber
      var together = one.judge
      guard together.prepare(one.subject, on: day) != nil else { continue }
      for plan in together.places(of: one.subject.kind) {
        var alone = one.judge
        _ = alone.prepare(one.subject, on: day)
        #expect(
          together.verdict(plan, of: one.subject, on: day) == alone.verdict(plan, of: one.subject, on: day),
          "seed \(seed), \(together.plans[plan].requirement.id), \(one.day)")
      }
    }
  }

  /// Three years to both sides, a day at a time.
  @Test(arguments: 0..<10) func sinceAndNextChangeAreTheDaysOnWhichTheStatusChanges(tens: UInt64) {
    for seed in 100_000 + tens * 15..<100_000 + (tens + 1) * 15 {
      let one = Case(seed: seed)
      var judge = one.judge
      let plan = one.plan(in: judge)
      let day = one.day.dayNumber
      guard judge.prepare(one.subject, on: day) != nil, let verdict = judge.verdict(plan, of: one.subject, on: day)
      else { continue }
      func status(_ day: Int32) -> Status? { judge.judgement(plan, of: one.subject, on: day)?.status }
      let since = (0..<1096).first { status(day - $0 - 1) != verdict.status }.map { day - $0 }
      let next = (1...1096).first { status(day + $0) != verdict.status }.map { day + $0 }
      let comment: Comment = "seed \(seed), \(one.requirement.id), \(one.day)"
      if let since {
        #expect(verdict.sinceDay == since, comment)
      } else {
        #expect(verdict.sinceDay <= day - 1096, comment)
      }
      if let next { #expect(verdict.nextDay == next, comment) } else { #expect(verdict.nextDay > day + 1096, comment) }
    }
  }

  @Test(arguments: 0..<10) func whatIsNotRecordedIsNeverTakenForNo(hundreds: UInt64) {
    for seed in 200_000 + hundreds * 100..<200_000 + (hundreds + 1) * 100 {
      let one = Case(seed: seed)
      guard let verdict = one.verdict() else { continue }
      let filled = completions(of: one).compactMap { one.verdict(of: $0)?.status }
      let comment: Comment = "seed \(seed), \(one.requirement.id), \(one.day): \(verdict.status), \(Set(filled))"
      if verdict.status == .notApplicable { #expect(filled.allSatisfy { $0 == .notApplicable }, comment) }
      if verdict.status == .satisfied { #expect(filled.allSatisfy { $0 == .satisfied }, comment) }
      if Set(filled) == [.notApplicable] { #expect(verdict.status == .notApplicable, comment) }
    }
  }

  /// The contract with what its conditions may ask for recorded, all yes and all no and mixed.
  private func completions(of one: Case) -> [Subject] {
    var random = one.random
    return (0..<12).map { turn in
      var subject = one.builder.subject()
      for index in subject.versions.indices {
        func fill(_ value: inout Bool?) { value = value ?? (turn == 0 ? true : turn == 1 ? false : random.chance(50)) }
        fill(&subject.versions[index].facts[.givesImportantInformation])
        fill(&subject.versions[index].facts[.repairsMedia])
        fill(&subject.versions[index].facts[.connectsExternalNetwork])
        fill(&subject.versions[index].facts[.residentVendorStaff])
        fill(&subject.versions[index].facts[.deliversSystemOrEquipment])
        for fact in Fact.known(of: subject.kind)
        where fact.kind == .flag && fact != .systemWork && fact != .handlesImportantInformation {
          fill(&subject.versions[index].facts[fact])
        }
        let kinds: [ContractKinds] = [
          [.build, .operation, .outsourcedService], .other, .build, .operation, .outsourcedService,
        ]
        if subject.versions[index].facts.kinds == nil {
          subject.versions[index].facts.kinds = turn < 2 ? kinds[turn] : kinds.randomElement(using: &random.random)
        }
        if subject.versions[index].facts[.systemWork] == nil {
          // A kind that names an information system says yes by itself.
          let follows = !subject.versions[index].facts.kinds!.isDisjoint(with: [.build, .operation, .outsourcedService])
          if !follows { fill(&subject.versions[index].facts[.systemWork]) }
        }
        let classes = Confidentiality.allCases
        subject.versions[index].facts.confidentiality =
          subject.versions[index].facts.confidentiality
          ?? (turn == 0 ? .c3A : turn == 1 ? .c1 : classes.randomElement(using: &random.random))
        subject.versions[index].facts.integrity = subject.versions[index].facts.integrity ?? (turn == 0 ? .i2 : .i1)
        subject.versions[index].facts.availability =
          subject.versions[index].facts.availability ?? (turn == 0 ? .a2 : .a1)
      }
      return subject
    }
  }

  @Test(arguments: 0..<10) func weakerOrOlderEvidenceNeverOverrides(hundreds: UInt64) throws {
    for seed in 300_000 + hundreds * 100..<300_000 + (hundreds + 1) * 100 {
      var one = Case(seed: seed)
      guard let before = one.verdict(), let decided = before.evidence, before.status != .overdue,
        let winner = one.subject.assessments.first(where: { $0.sequence == decided })
      else { continue }
      let weaker: [Assessment.Tier] = winner.tier == .observed ? [.documented, .declared] : [.declared]
      let isOlder = winner.tier == .declared || one.random.chance(50)
      let outcome = Assessment.Outcome.allCases.randomElement(using: &one.random.random)!
      if isOlder {
        guard let made = winner.effectiveFrom else { continue }
        one.builder.assess(
          one.requirement.id.rawValue, outcome, winner.tier, from: made.adding(days: -1), because: true)
      } else {
        one.builder.assess(
          one.requirement.id.rawValue, outcome, weaker.randomElement(using: &one.random.random)!,
          from: one.random.day(),
          because: true)
      }
      let after = try #require(one.verdict(of: one.builder.subject()))
      let comment: Comment = "seed \(seed), \(one.requirement.id), \(one.day): \(before.status) to \(after.status)"
      #expect(after.evidence == decided, comment)
      // Newer evidence of a weaker kind that agrees can settle what an older of that kind disputed.
      if before.hasConflict, !isOlder {
        #expect(after.status == before.status || !after.hasConflict, comment)
      } else if isOlder || !after.hasConflict {
        #expect(after.status == before.status, comment)
      } else {
        #expect(after.status == before.status || after.status == .unconfirmed, comment)
        #expect(after.status != .satisfied && after.status != .notNeeded, comment)
      }
    }
  }
}
