import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Each cause of change, planted once, is found and named in the comparison of two quarters.
@Suite struct ChangeCauseTests {
  private static let quarter = FiscalQuarter(FiscalYear(year: 2026), 2)

  private func report(_ test: TestRegister) async throws -> QuarterlyReport {
    try await test.read { try QuarterlyReporter.report(QuarterlyQuery(.quarter(Self.quarter)), from: $0) }
  }

  @Test func everyCauseIsFoundWhereItWasPlanted() async throws {
    let report = try await report(PlantedCauses().test)
    for (cause, place) in PlantedCauses.planted {
      let found = report.changes.filter {
        report.subject(of: $0).number == place.subject && report.requirement(of: $0).id.rawValue == place.requirement
      }
      #expect(found.map(\.cause) == [cause], "\(place)")
    }
    #expect(Set(PlantedCauses.planted.keys) == Set(ChangeCause.allCases))
  }

  @Test func eachSubjectChangedOnlyForItsOwnCause() async throws {
    let report = try await report(PlantedCauses().test)
    let causes = Dictionary(grouping: report.changes) { report.subject(of: $0).number }
      .mapValues { Set($0.map(\.cause)) }
    #expect(causes["C-NEW"] == [.new])
    #expect(causes["C-CLOSED"] == [.closed, .catalogueChanged])
    #expect(causes["C-LATE"] == [.lateEntry, .catalogueChanged])
    #expect(causes["C-EXPIRED"] == [.expired, .catalogueChanged])
  }

  @Test func itIsComparedWithWhatWasKnownWhenTheQuarterBeforeEnded() async throws {
    let test = try await PlantedCauses().test
    let base = try #require(try await report(test).base)
    #expect(base.day == date("2026-06-30"))
    #expect(base.knowledge == .ofItsTime)
    #expect(try await test.read { try $0.sequence(.time(Instant(endOf: date("2026-06-30")))) } == base.head.sequence)
  }

  @Test func whatIsGoneIsNamedAndClosed() async throws {
    let test = try await PlantedCauses().test
    try await test.record { transaction in
      try transaction.retire(
        transaction.record(.contract, number: "C-CLOSED"), from: date("2026-08-01"), reason: "重複登録")
    }
    let report = try await report(test)
    let gone = report.changes.filter { report.subject(of: $0).number == "C-CLOSED" }
    #expect(!gone.isEmpty)
    #expect(gone.allSatisfy { $0.after == nil && $0.direction == .closed && $0.reason == nil })
    #expect(gone.contains { $0.cause == .closed && $0.before == .unconfirmed })
    #expect(report.gaps.subjects.allSatisfy { $0.number != "C-CLOSED" })
  }

  /// It says what it was called: then the old verdicts are its own.
  @Test func aRequirementThatWasOnlyRenamedHasNotChanged() async throws {
    let test = try await PlantedCauses().test
    let renamed = try Catalogues.iizuka().renaming(["9.1-2-1-d-04": "9.1-2-1-d-04-new"])
    try await test.record { _ = try $0.adopt(renamed) }
    let report = try await report(test)
    let ids = report.changes.filter { report.subject(of: $0).number == "C-LATE" }
      .map { report.requirement(of: $0).id.rawValue }
    #expect(!ids.contains { $0.hasPrefix("9.1-2-1-d-04") })
    #expect(
      report.requirements.indices.contains { report.gaps.catalogue.requirements[$0].id.rawValue == "9.1-2-1-d-04-new" })
  }

  @Test func whatTheCatalogueHasNoLongerIsNamedByTheOneThatHadIt() async throws {
    let test = try await PlantedCauses().test
    let shorter = try Catalogues.iizuka().without("9.1-2-1-d-04")
    try await test.record { _ = try $0.adopt(shorter) }
    let report = try await report(test)
    let removed = report.changes.filter { report.requirement(of: $0).id.rawValue == "9.1-2-1-d-04" }
    #expect(!removed.isEmpty)
    #expect(removed.allSatisfy { $0.cause == .catalogueChanged && $0.after == nil }, "\(removed)")
  }

  @Test func aRegisterThatIsYoungerThanTheQuarterBeforeComparesWithWhatItKnows() async throws {
    let test = try await PlantedCauses().test
    let old = FiscalQuarter(FiscalYear(year: 2025), 4)
    let report = try await test.read { try QuarterlyReporter.report(QuarterlyQuery(.quarter(old)), from: $0) }
    #expect(report.base?.knowledge == .ofTheReport)
    #expect(report.base?.head == report.gaps.head)
    #expect(report.changes.allSatisfy { $0.cause != .lateEntry && $0.cause != .catalogueChanged })
  }
}
