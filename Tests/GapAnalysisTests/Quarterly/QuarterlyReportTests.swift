import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// What a quarterly report counts beside the gaps agrees with the gap reports of the same days.
@Suite struct QuarterlyReportTests {
  private static let quarter = FiscalQuarter(FiscalYear(year: 2026), 2)

  private func report(_ test: TestRegister, _ change: @Sendable (inout QuarterlyQuery) -> Void = { _ in }) async throws
    -> QuarterlyReport
  {
    var query = QuarterlyQuery(.quarter(Self.quarter))
    change(&query)
    return try await test.read { [query] in try QuarterlyReporter.report(query, from: $0) }
  }

  private func totals(_ test: TestRegister, on day: CivilDate) async throws -> StatusCounts {
    try await test.read { try GapReporter.report(GapQuery(asOf: day), from: $0).totals }
  }

  @Test(arguments: [true, false]) func theTrendIsWhatAReportOfEachDayCounts(planted: Bool) async throws {
    let test = planted ? try await PlantedCauses().test : try await SampleRegister.filled()
    let report = try await report(test)
    #expect(report.trend.map(\.day).first == date("2024-12-31"))
    #expect(report.trend.map(\.quarter).last == Self.quarter)
    #expect(report.trend.count == 8)
    for point in report.trend {
      guard point.day >= report.gaps.catalogue.inForceFrom else {
        #expect(point.counts == nil)
        continue
      }
      #expect(try await totals(test, on: point.day) == point.counts, "\(point.day)")
    }
    #expect(report.trend.last?.counts == report.gaps.totals)
    #expect(report.trend.last?.subjects == report.gaps.subjects.count)
  }

  @Test func whatIsCountedBesideTheGapsAddsUpToThem() async throws {
    let report = try await report(try await PlantedCauses().test)
    let byRequirement = report.requirements.reduce(into: StatusCounts()) { $0 += $1 }
    #expect(byRequirement == report.gaps.totals)
    let departments = report.departments.reduce(into: StatusCounts()) { $0 += $1.counts }
    #expect(departments == report.gaps.totals)
    let unconfirmed = report.unconfirmed.reduce(0) { $0 + $1.must.count + $1.asNeeded.count }
    #expect(unconfirmed == report.gaps.totals[.unconfirmed])
    #expect(report.findings.count + unconfirmed == report.gaps.lines.count)
    for line in report.unconfirmed {
      #expect(line.asNeeded.allSatisfy { report.gaps.catalogue.requirements[$0].modality == .asNeeded })
      #expect(line.must.allSatisfy { report.gaps.catalogue.requirements[$0].modality == .must })
    }
  }

  @Test func theChangesLeadFromOneReportToTheOther() async throws {
    let test = try await PlantedCauses().test
    let report = try await report(test)
    let base = try #require(report.base)
    let before = try await test.read {
      try GapReporter.report(GapQuery(asOf: base.day, knownAt: .sequence(base.head.sequence)), from: $0).totals.gaps
    }
    let opened = report.changes.count { $0.direction == .opened }
    let closed = report.changes.count { $0.direction == .closed }
    #expect(before + opened - closed == report.gaps.totals.gaps)
  }

  @Test func recordsThatStandBesideTheVerdictsAreTold() async throws {
    let report = try await report(try await PlantedCauses().test)
    #expect(report.exceptions.map(\.number) == ["EX-1"])
    #expect(report.exceptions.map(\.state) == [.lapsed])
    #expect(report.staleApprovals.map(\.number) == ["AP-1"])
    #expect(report.staleApprovals.map(\.state) == [.stale])
    #expect(report.certificationChanges.map(\.before) == [.valid])
    #expect(report.certificationChanges.map(\.after) == [.withdrawn])
    #expect(report.certificationChanges.allSatisfy(\.isWorse))
    // Of neither service it is recorded where its data are.
    #expect(report.placesAbroad.map { report.gaps.subjects[$0.subject].number } == ["S-CERT", "S-STALE"])
    #expect(report.placesAbroad.allSatisfy { $0.country == nil && $0.role == nil })
  }

  @Test func anExceptionThatEndsSoonIsMarked() async throws {
    let test = try await PlantedCauses().test
    let first = FiscalQuarter(FiscalYear(year: 2026), 1)
    let report = try await test.read { try QuarterlyReporter.report(QuarterlyQuery(.quarter(first)), from: $0) }
    #expect(report.exceptions.map(\.state) == [.inForce])
    #expect(report.exceptions.allSatisfy(\.lapsesSoon))
  }

  @Test func whoMustActIsNamedWithTheOfficeThatHeActsIn() async throws {
    let test = try await PlantedCauses().test
    let officer = try await test.read { try #require(try $0.find(.officer, number: "1001", at: 9999)) }
    try await test.record { transaction in
      _ = try transaction.add(
        .roleAssignment,
        [
          "number": "R-1", "office": "informationSecurityManager", "holder": .string(officer.description),
          "from": "2026-04-01",
        ])
    }
    let report = try await report(test)
    let line = try #require(report.gaps.lines.first { report.gaps.subjects[$0.subject].number == "C-KIND" })
    let manager = report.actors(of: line).first { $0.office.rawValue == "informationSecurityManager" }
    #expect(manager?.holders.map(\.name) == ["飯塚 花子"])
  }

  @Test func aSnapshotComparesWithNothingUnlessItIsAskedTo() async throws {
    let test = try await PlantedCauses().test
    let report = try await report(test) { $0.period = .day(date("2026-08-15"), startMonth: 4) }
    #expect(report.base == nil && report.changes.isEmpty)
    #expect(report.trend.map(\.day).suffix(2) == [date("2026-06-30"), date("2026-08-15")])
    let compared = try await self.report(test) {
      $0.period = .day(date("2026-08-15"), startMonth: 4)
      $0.base = .init(day: date("2026-08-15"), knownAt: .time(Instant(endOf: date("2026-06-30"))))
    }
    // One day, known at two times: only what was recorded in between makes a difference.
    #expect(Set(compared.changes.map(\.cause)).isSubset(of: [.lateEntry, .catalogueChanged]))
    #expect(compared.changes.contains { $0.cause == .lateEntry })
  }
}
