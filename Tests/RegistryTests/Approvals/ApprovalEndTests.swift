import Registry
import TestSupport
import Testing
import TextForms

/// Where the city has set how long an approval counts, no act gives a longer one (市の設定).
@Suite struct ApprovalEndTests {
  private func filed(_ bench: ApprovalBench) async throws -> RecordID {
    let application = try await bench.draft(.cloudServiceC2OrHigher, for: bench.service)
    try await bench.submit(application, by: .securityOfficer)
    return application
  }

  private func today(_ bench: ApprovalBench) async throws -> CivilDate {
    try await bench.test.record { $0.today }
  }

  @Test func anApprovalWithoutAnEndGetsTheCitys() async throws {
    let bench = try await ApprovalBench(validMonths: 12)
    let application = try await filed(bench)
    try await bench.decide(application, by: .supervisor)
    let last = try #require(try await today(bench).adding(months: 12)?.adding(days: -1))
    #expect(try await bench.application(application).validUntil == last)
  }

  @Test func oneThatEndsEarlierKeepsItsOwnAndALongerOneIsRefused() async throws {
    let bench = try await ApprovalBench(validMonths: 12)
    let application = try await filed(bench)
    let today = try await today(bench)
    let last = try #require(today.adding(months: 12)?.adding(days: -1))
    #expect(
      await bench.refusal {
        try await bench.decide(application, by: .supervisor) { $0.validUntil = last.adding(days: 1) }
      } == ["approval-too-long"])
    try await bench.decide(application, by: .supervisor) { $0.validUntil = today.adding(days: 30) }
    #expect(try await bench.application(application).validUntil == today.adding(days: 30))
  }

  @Test func withoutASettingThereIsNoEndAndARejectionHasNone() async throws {
    let free = try await ApprovalBench()
    let application = try await filed(free)
    try await free.decide(application, by: .supervisor)
    #expect(try await free.application(application).validUntil == nil)
    let bench = try await ApprovalBench(validMonths: 12)
    let rejected = try await filed(bench)
    try await bench.decide(rejected, .rejected, by: .supervisor)
    #expect(try await bench.application(rejected).validUntil == nil)
  }
}
