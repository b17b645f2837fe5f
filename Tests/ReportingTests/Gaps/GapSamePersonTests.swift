import GapAnalysis
import Registry
import Reporting
import TestSupport
import Testing
import TextForms

/// One person on both sides, recorded as unavoidable, stands in every report (2(9)).
@Suite struct GapSamePersonTests {
  @Test(arguments: GapFormat.allCases) func everyFormatNamesThePersonAndTheReason(format: GapFormat) async throws {
    let text = try Rendered.text(try await Rendered.report(), format)
    #expect(text.contains("監査を担う課室がほかにないため"))
    #expect(text.contains("責任者が不在であったため"))
    #expect(text.contains("EV-001"))
  }

  @Test func itStandsInReportsThatAskForSomethingElse() async throws {
    let asked = try await Rendered.report {
      $0.statuses = [.excepted]
      $0.subjects = ["R8-002"]
    }
    #expect(asked.samePersons.map(\.number) == ["AP-001", "EV-001"])
    #expect(asked.samePersons.map(\.about) == Array(repeating: "R8-002 納税通知書等印刷・封入封緘業務委託", count: 2))
  }

  @Test func aReportOfOthersLeavesItOut() async throws {
    let others = try await Rendered.report { $0.subjects = ["R8-001"] }
    #expect(others.samePersons.isEmpty)
  }

  @Test(arguments: [("2026-04-11", []), ("2026-04-12", ["AP-001"]), ("2026-09-10", ["AP-001", "EV-001"])])
  func itStandsFromTheDayOn(day: String, numbers: [String]) async throws {
    let test = try await SampleRegister.filled()
    let report = try await test.read { try GapReporter.report(GapQuery(asOf: date(day)), from: $0) }
    #expect(report.samePersons.map(\.number) == numbers)
  }

  @Test func withoutAReasonItIsAGapAndNotListedAsUnavoidable() async throws {
    let test = try await SampleRegister.filled()
    try await test.fact { transaction in
      let application = try #require(
        try transaction.reader.find(.application, number: "AP-001", at: transaction.sequence))
      _ = try transaction.edit(application, ["samePersonReason": nil], effect: .correction)
    }
    let report = try await Rendered.report(of: test)
    #expect(report.samePersons.map(\.number) == ["EV-001"])
  }
}
