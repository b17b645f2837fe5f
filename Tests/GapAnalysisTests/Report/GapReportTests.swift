import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct GapReportTests {
  private func report(
    _ test: TestRegister, on day: CivilDate = SampleRegister.day, _ change: (inout GapQuery) -> Void = { _ in }
  ) async throws -> GapReport {
    var query = GapQuery(asOf: day)
    change(&query)
    return try await test.read { [query] in try GapReporter.report(query, from: $0) }
  }

  private func items(_ report: GapReport) -> [String] {
    report.lines.map { line in
      let id = report.catalogue.requirements[line.requirement].id
      return "\(report.subjects[line.subject].number) \(id) \(line.status.rawValue) \(line.points)"
    }
  }

  @Test func listsTheGapsGravestFirstThenInTheOrderOfTheRegister() async throws {
    let report = try await report(SampleRegister.filled())
    #expect(
      items(report) == [
        "R8-001 art5-2 overdue 71", "R8-002 art5-2 unconfirmed 36", "R8-002 art5-3-first unconfirmed 27",
        "R8-003 art5-3-first unconfirmed 17", "R7-010 art5-3-first unconfirmed 17", "R8-003 art5-1 unconfirmed 16",
        "R8-003 art5-2 unconfirmed 16",
      ])
  }

  private func organizationLines(_ report: GapReport) -> Int {
    report.lines.filter { report.subjects[$0.subject].kind == .organization }.count
  }

  @Test func rollUpsAddUpToTheLines() async throws {
    let report = try await report(SampleRegister.filled()) { $0.statuses = Set(Status.allCases) }
    // Four requirements of each contract, and those of the city as a whole.
    #expect(report.lines.count == 4 * 4 + organizationLines(report))
    for status in Status.allCases {
      let listed = report.lines.filter { $0.status == status }
      #expect(report.totals[status] == listed.count)
      #expect(report.sections.map { $0.counts[status] }.reduce(0, +) == listed.count)
      for (place, subject) in report.subjects.enumerated() {
        #expect(subject.counts[status] == listed.filter { $0.subject == place }.count)
      }
    }
    #expect(report.sections.map(\.subjects).reduce(0, +) == report.subjects.count)
    #expect(report.totals.gaps == report.lines.filter { $0.status.isGap }.count)
    #expect(zip(report.lines, report.lines.dropFirst()).allSatisfy { $0.points >= $1.points })
    #expect(report.lines.allSatisfy { $0.status.isGap || $0.points == 0 })
  }

  @Test func gravityAddsClassStatusPhaseAndDays() async throws {
    let test = try await SampleRegister.filled()
    let line = try #require(try await report(test).lines.first)
    // 3A 50, overdue 20, before 1; then 2 for each 30 days of at most 180.
    #expect(line.points == 71)
    let later = try await report(test, on: date("2026-11-29")) { $0.requirements = [RequirementID(rawValue: "art5-2")] }
    #expect(later.lines.first?.points == 75)
    let muchLater = try await report(test, on: date("2030-01-01")) {
      $0.requirements = [RequirementID(rawValue: "art5-2")]
    }
    #expect(muchLater.lines.first?.points == 83)
    #expect(muchLater.gravity(of: try #require(muchLater.lines.first)) == .high)
  }

  @Test func aRetiredContractIsNotThere() async throws {
    let test = try await SampleRegister.filled()
    #expect(
      try await report(test).subjects.map(\.number)
        == ["organization", "R8-001", "R8-002", "R8-003", "R7-010", "AP-001", "EV-001"])
    #expect(try await report(test, on: date("2026-09-29")).subjects.map(\.number).contains("R8-004"))
  }

  @Test func aContractWithoutASectionStandsUnderNone() async throws {
    let report = try await report(SampleRegister.filled())
    #expect(report.sections.map(\.name) == [nil, "税務課", nil, "総務課"])
    #expect(report.sections.map(\.isOrganization) == [true, false, false, false])
    #expect(report.sections.map(\.subjects) == [1, 4, 1, 1])
  }

  @Test func countsWhatTheDayOfSigningLeavesOut() async throws {
    let report = try await report(SampleRegister.filled()) { $0.subjects = ["R7-010"] }
    // Of its two items due before signing one does not apply anyway.
    #expect(report.signedBeforeStandard == 1)
    #expect(report.totals[.notApplicable] == 2)
  }

  @Test func keepsToTheContractsAskedFor() async throws {
    let report = try await report(SampleRegister.filled()) { $0.subjects = ["R8-001", "R7-010"] }
    #expect(report.subjects.map(\.number) == ["R8-001", "R7-010"])
    #expect(report.sections.map(\.name) == ["税務課", "総務課"])
  }

  @Test(arguments: ["税務課", "S-1"]) func keepsToTheSectionsAskedForByNameOrNumber(section: String) async throws {
    let report = try await report(SampleRegister.filled()) { $0.sections = [section] }
    #expect(report.subjects.map(\.number) == ["R8-001", "R8-002", "AP-001", "EV-001"])
  }

  @Test func keepsToTheRequirementsAskedFor() async throws {
    let report = try await report(SampleRegister.filled()) {
      $0.requirements = [RequirementID(rawValue: "art5-3-first")]
      $0.statuses = Set(Status.allCases)
    }
    #expect(
      items(report) == [
        "R8-002 art5-3-first unconfirmed 27", "R8-003 art5-3-first unconfirmed 17",
        "R7-010 art5-3-first unconfirmed 17",
        "R8-001 art5-3-first satisfied 0",
      ])
  }

  @Test func keepsToTheStatusesAskedForAndCountsAll() async throws {
    let report = try await report(SampleRegister.filled()) { $0.statuses = [.overdue] }
    #expect(report.lines.map(\.status) == [.overdue])
    #expect(report.totals[.unconfirmed] > 0)
  }

  /// Six regulations are asked for always; whether the rest are depends on services that nobody has recorded.
  @Test func anEmptyRegisterAsksForTheRegulationsOfTheCity() async throws {
    let report = try await report(SampleRegister.empty(try Catalogues.iizuka()))
    #expect(report.subjects.map(\.kind) == [.organization])
    let asked = report.lines.filter { $0.reason == .nothingRecorded }.map(\.requirement)
    #expect(
      asked.map { report.catalogue.requirements[$0].id.rawValue }
        == ["9.1-1-1", "9.1-1-2", "9.3B-1-a", "9.3B-1-b", "9.3B-1-c", "9.3B-1-d"])
    #expect(report.lines.allSatisfy { $0.status == .unconfirmed })
  }

  @Test func withoutACatalogueThereIsNothingToJudgeBy() async throws {
    let test = try TestRegister(requirements: [])
    await #expect(throws: RegisterError.noCatalogue) { try await self.report(test) }
  }

  @Test func judgesEveryRequirementOfTwoThousandContracts() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    try await test.record { transaction in
      for number in 0..<2000 {
        try transaction.add(
          .contract,
          [
            "number": .string("C-\(number)"), "title": "件名", "signed": "2026-04-01", "start": "2026-04-01",
            "end": "2027-03-31", "kinds": .array([number % 2 == 0 ? "operation" : "other"]),
          ])
      }
    }
    let report = try await report(test) {
      $0.statuses = Set(Status.allCases)
      $0.subjects = Set((0..<2000).map { "C-\($0)" })
    }
    #expect(report.subjects.count == 2000)
    #expect(report.lines.count == 2000 * 56)
    #expect(Status.allCases.map { report.totals[$0] }.reduce(0, +) == 2000 * 56)
    // That the contract is concluded.
    #expect(report.totals[.satisfied] == 2000)
    #expect(
      zip(report.lines, report.lines.dropFirst()).allSatisfy { first, second in
        (second.points, first.subject, first.requirement) <= (first.points, second.subject, second.requirement)
          || first.points > second.points
      })
  }
}
