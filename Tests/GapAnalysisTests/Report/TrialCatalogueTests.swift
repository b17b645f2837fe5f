import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// A catalogue is tried before it is adopted: what it says then is what it says afterwards.
@Suite struct TrialCatalogueTests {
  private let small = try! Catalogues.smallCity()

  private func report(
    _ test: TestRegister, by catalogue: Catalogue? = nil, _ knownAt: KnownAt = .now
  ) async throws -> GapReport {
    var query = GapQuery(asOf: SampleRegister.day, knownAt: knownAt)
    query.statuses = Set(Status.allCases)
    query.catalogue = catalogue
    return try await test.read { [query] in try GapReporter.report(query, from: $0) }
  }

  /// With an exception, a plan and a procedure under the IDs of the small city.
  private func filled() async throws -> TestRegister {
    let test = try await SampleRegister.filled()
    try await test.fact { transaction in
      let contract = try transaction.record(.contract, number: "R8-002")
      _ = try transaction.add(
        .exceptionMeasure,
        [
          "number": "EX-1", "requirements": .array(["art5-2"]), "subject": .string(contract.description),
          "reason": "更新の手続中",
          "from": "2026-09-01", "until": "2026-12-31", "permittedOn": "2026-08-31", "permittedBy": "市長",
          "urgent": false,
        ])
      _ = try transaction.add(
        .remediation,
        [
          "number": "RM-1", "requirement": "art5-3-first", "subject": .string(contract.description),
          "ownerName": "課長", "plannedOn": "2026-10-31",
        ])
    }
    return test
  }

  @Test func newNamesAloneChangeNothing() async throws {
    let test = try await filled()
    let before = try await report(test)
    let trial = try await report(test, by: try small.renamingAll())
    #expect(!before.isTrial)
    #expect(trial.isTrial)
    #expect(trial.lines == before.lines)
    #expect(trial.subjects == before.subjects)
    #expect(trial.remediations == before.remediations)
    #expect(trial.remediations.count == 1)
    #expect(trial.samePersons == before.samePersons)
    #expect(trial.head == before.head)
    #expect(trial.catalogue.requirements.first?.id.rawValue == "art5-1-new")
  }

  @Test func theTrialSaysWhatHoldsOnceTheCatalogueIsAdopted() async throws {
    let test = try await filled()
    let revised = try small.renaming(["art5-1": "art5-0", "art5-2": "art5-9", "art5-3-first": "art5-5"])
    let trial = try await report(test, by: revised)
    try await test.record { _ = try $0.adopt(revised) }
    let adopted = try await report(test)
    #expect(!adopted.isTrial)
    #expect(adopted.lines == trial.lines)
    #expect(adopted.subjects == trial.subjects)
    #expect(adopted.remediations == trial.remediations)
    // It is no trial of what holds anyway.
    #expect(try await !report(test, by: revised).isTrial)
    // What was known before is judged as it was.
    let past = try await report(test, .sequence(trial.head.sequence))
    #expect(past.catalogue == small)
    #expect(past.lines == trial.lines)
  }

  @Test func oneThatIsNewIsUnconfirmedAndOneThatIsGoneIsNotAsked() async throws {
    let test = try await filled()
    let replaced = try small.renaming(["art5-3-first": "art5-5"], namesThem: false)
    let before = try await report(test)
    let trial = try await report(test, by: replaced)
    func statuses(_ report: GapReport, _ id: String) -> [String: Status] {
      report.lines.reduce(into: [:]) { statuses, line in
        guard report.catalogue.requirements[line.requirement].id.rawValue == id else { return }
        statuses[report.subjects[line.subject].number] = line.status
      }
    }
    #expect(statuses(before, "art5-3-first")["R8-002"] == .unconfirmed)
    #expect(statuses(trial, "art5-3-first").isEmpty)
    #expect(statuses(trial, "art5-5")["R8-002"] == .notDue)
    #expect(trial.remediations.isEmpty)
  }

  @Test func judgementsUnderBothNamesCountOnceItIsAdopted() async throws {
    let test = try await filled()
    try await test.record { [small] in _ = try $0.adopt(try small.renaming(["art5-3-first": "art5-5"])) }
    let contract = try await test.read { try $0.find(.contract, number: "R8-002", at: try $0.head().sequence) }
    let officer = try await test.addOfficer("1002", name: "穂波 太郎")
    try await test.record(as: officer) { transaction in
      _ = try transaction.assess(
        requirementID: "art5-5", isAsNeeded: false, subject: try #require(contract), outcome: .notSatisfied,
        tier: .observed, effectiveFrom: date("2026-09-15"))
    }
    let after = try await report(test)
    let lines = after.lines.filter { after.catalogue.requirements[$0.requirement].id.rawValue == "art5-5" }
    let statuses = Dictionary(uniqueKeysWithValues: lines.map { (after.subjects[$0.subject].number, $0.status) })
    #expect(statuses["R8-002"] == .notSatisfied)
    // Under the ID of before: nobody has judged since.
    #expect(statuses["R8-001"] == .satisfied)
  }

  @Test func theWayToAVerdictShowsWhatStandsUnderTheFormerID() async throws {
    let test = try await filled()
    var query = GapQuery(asOf: SampleRegister.day)
    query.catalogue = try small.renamingAll()
    let found = try await test.read { [query] in
      try GapExplainer.explain("art5-3-first-new", subject: "R8-002", query: query, from: $0)
    }
    let explanation = try #require(found)
    #expect(explanation.isTrial)
    #expect(explanation.evidence.map(\.name.ja) == ["判定（書面）", "判定（申告）"])
    let none = try await test.read { [query] in
      try GapExplainer.explain("art5-3-first", subject: "R8-002", query: query, from: $0)
    }
    #expect(none == nil)
  }

  @Test func whatFallsDueFollows() async throws {
    let test = try await filled()
    let query = DueQuery(asOf: SampleRegister.day, until: date("2027-03-31"))
    let before = try await test.read { try DueReporter.report(query, from: $0) }
    try await test.record { [small] in _ = try $0.adopt(try small.renamingAll()) }
    let after = try await test.read { try DueReporter.report(query, from: $0) }
    #expect(after.items == before.items)
    let plan = try #require(after.items.first { $0.kind == .remediation })
    #expect(after.requirements(of: plan).map(\.id.rawValue) == ["art5-3-first-new"])
  }

  @Test func severalRequirementsDoNotBecomeOne() async throws {
    let apart = try small.renaming(["art5-2": "art5-9"], namesThem: false)
    let merged = try small.renaming(["art5-1": "art5-9"]).renaming(["art5-9": "art5-0"])
    let test = try await SampleRegister.empty(apart)
    let before = try await test.read { try $0.head() }
    let fault = CatalogueFault.severalBecomeOne(
      RequirementID(rawValue: "art5-0"),
      former: [RequirementID(rawValue: "art5-9"), RequirementID(rawValue: "art5-1")])
    await #expect(throws: fault) { try await report(test, by: merged) }
    await #expect(throws: fault) { try await test.record { _ = try $0.adopt(merged) } }
    #expect(try await test.read { try $0.head() } == before)
    // Whoever skipped a version has only one of them.
    let other = try await SampleRegister.empty(small)
    #expect(try await other.record { try $0.adopt(merged) })
  }
}
