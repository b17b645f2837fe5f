import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// The report of one section holds all that is its own, and nothing else.
@Suite struct QuarterlySlicingTests {
  /// Two sections, a contract without one, and the city as a whole.
  private func report() async throws -> QuarterlyReport {
    let planted = try await PlantedCauses()
    try await planted.test.record { transaction in
      let sections = try [("S-1", "税務課"), ("S-2", "総務課")].map {
        try transaction.add(.section, ["number": .string($0.0), "name": .string($0.1)])
      }
      for (index, number) in ["C-CLOSED", "C-NEW", "C-EXPIRED", "C-EXC", "C-LATE"].enumerated() {
        _ = try transaction.edit(
          transaction.record(.contract, number: number), ["section": .string(sections[index % 2].description)],
          effect: .correction)
      }
      _ = try transaction.edit(
        transaction.record(.cloudService, number: "S-STALE"), ["section": .string(sections[0].description)],
        effect: .correction)
      _ = try transaction.edit(
        transaction.record(.cloudService, number: "S-CERT"), ["section": .string(sections[1].description)],
        effect: .correction)
      try transaction.retire(
        transaction.record(.contract, number: "C-KIND"), from: date("2026-08-01"), reason: "重複登録")
    }
    let quarter = FiscalQuarter(FiscalYear(year: 2026), 2)
    return try await planted.test.read { try QuarterlyReporter.report(QuarterlyQuery(.quarter(quarter)), from: $0) }
  }

  @Test func theSectionsTogetherAreTheWhole() async throws {
    let whole = try await report()
    let parts = whole.gaps.sections.indices.map { whole.only([$0]) }
    #expect(parts.count == 4)
    func sum(_ value: (QuarterlyReport) -> Int) -> Int { parts.map(value).reduce(0, +) }
    #expect(sum { $0.gaps.subjects.count } == whole.gaps.subjects.count)
    #expect(sum { $0.gaps.lines.count } == whole.gaps.lines.count)
    #expect(sum { $0.changes.count } == whole.changes.count)
    #expect(sum { $0.unconfirmed.count } == whole.unconfirmed.count)
    #expect(sum { $0.staleApprovals.count } == whole.staleApprovals.count)
    #expect(sum { $0.certificationChanges.count } == whole.certificationChanges.count)
    #expect(sum { $0.placesAbroad.count } == whole.placesAbroad.count)
    #expect(sum { $0.exceptions.count } == whole.exceptions.count)
    for (index, point) in whole.trend.enumerated() {
      var counts = StatusCounts()
      for part in parts { if let own = part.trend[index].counts { counts += own } }
      #expect(point.counts == nil || counts == point.counts)
    }
  }

  @Test func everyPartAddsUpByItself() async throws {
    let whole = try await report()
    for place in whole.gaps.sections.indices {
      let part = whole.only([place])
      #expect(part.gaps.totals == whole.gaps.sections[place].counts)
      #expect(part.trend.last?.counts == part.gaps.totals)
      #expect(part.requirements.reduce(into: StatusCounts()) { $0 += $1 } == part.gaps.totals)
      #expect(part.gaps.lines.allSatisfy { part.gaps.subjects.indices.contains($0.subject) })
      #expect(part.departments.map(\.subjects).reduce(0, +) == part.gaps.subjects.count)
      for line in part.gaps.lines {
        #expect(part.actors(of: line).map(\.office).isEmpty == false)
      }
    }
  }

  @Test func nothingOfAnotherSectionIsInIt() async throws {
    let whole = try await report()
    let tax = try #require(whole.gaps.sections.firstIndex { $0.name == "税務課" })
    let part = whole.only([tax])
    let named = part.gaps.subjects.map(\.number) + part.changes.map { part.subject(of: $0).number }
    #expect(Set(named) == ["C-CLOSED", "C-EXPIRED", "C-LATE", "S-STALE", "AP-1"])
    #expect(part.staleApprovals.map(\.number) == ["AP-1"])
    #expect(part.exceptions.isEmpty && part.certificationChanges.isEmpty)
    #expect(part.sectionsAsked == ["税務課"])
  }

  @Test func whatIsGoneStaysWithTheSectionThatItHad() async throws {
    let whole = try await report()
    let none = try #require(whole.gaps.sections.firstIndex { $0.name == nil && !$0.isOrganization })
    let part = whole.only([none])
    #expect(part.changes.contains { part.subject(of: $0).number == "C-KIND" && $0.after == nil })
  }
}
