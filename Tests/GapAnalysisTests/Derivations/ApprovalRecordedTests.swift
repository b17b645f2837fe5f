import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ApprovalRecordedTests {
  private static let withAdministrator = Derived(
    "approvalRecorded", ["scheme": "outsourcedService", "administrator": "asked"], of: "9.2-4-6")
  private static let alone = Derived(
    "approvalRecorded", ["scheme": "outsourcedService", "administrator": "notAsked"], of: "9.2-4-6")

  static let examples: [Example] = [
    .passes("with an administrator", .approvedWithAdministrator) { $0.approved("2026-05-15", [.hasAdministrator]) },
    .passes("with conditions", .approvedWithAdministrator) {
      $0.approved("2026-05-15", [.hasAdministrator], .approvedWithConditions)
    },
    .passes("through its last day", .approvedWithAdministrator) {
      $0.approved("2025-05-15", [.hasAdministrator], until: "2026-05-15")
    },
    .fails("without an administrator", .partial, .approvedWithoutAdministrator) { $0.approved("2026-05-15") },
    .fails("lapsed yesterday", .lapsed, .evidenceLapsed(date("2026-05-14"))) {
      $0.approved("2025-05-15", [.hasAdministrator], until: "2026-05-14")
    },
    .fails("by who asked for it", .notSatisfied, .applicantIsDecider) {
      $0.approved("2026-05-15", [.hasAdministrator, .partiesSame])
    },
    .fails("by an office without the right", .notSatisfied, .decidedByOtherOffice) {
      $0.approved("2026-05-15", [.hasAdministrator], doubts: [.decidedByOtherOffice])
    },
    .fails("its administrator gone since", .partial, .approvedWithoutAdministrator) {
      $0.contract(from: date("2026-05-10")) { $0.lacksAdministrator = true }
      $0.approved("2026-05-01", [.hasAdministrator])
    },
    .fails("the newest counts", .partial, .approvedWithoutAdministrator) {
      $0.approved("2026-05-01")
      $0.approved("2026-04-01", [.hasAdministrator])
    },
    .saysNothing("no application"),
    .saysNothing("approved tomorrow") { $0.approved("2026-05-16", [.hasAdministrator]) },
    .saysNothing("rejected") { $0.approved("2026-05-15", [.hasAdministrator], .rejected) },
    .saysNothing("approved on a day that nobody recorded") { $0.approved(nil, [.hasAdministrator]) },
    .saysNothing("of another scheme") {
      $0.application(.subcontract, filed: nil) { $0.decide(.approved, "2026-05-15") }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.withAdministrator.check(example) }

  @Test func whereNoAdministratorIsAskedTheApprovalIsEnough() {
    let opinion = Self.alone.opinion(on: "2026-05-15") { $0.approved("2026-05-15") }
    #expect(opinion?.outcome == .satisfied)
    #expect(opinion?.reason == .shown(.approvalRecorded))
  }

  @Test func changesOnTheDayOfTheDecisionAndTheDayAfterItsLast() {
    let changes = Self.withAdministrator.changes {
      $0.approved("2025-10-01", [.hasAdministrator], until: "2026-09-30")
    }
    #expect(changes == ["2025-10-01", "2026-10-01"])
  }
}

extension SubjectBuilder {
  fileprivate func approved(
    _ day: String?, _ marks: RelatedFacts.Marks = [], _ decision: Application.Decision = .approved,
    until last: String? = nil, doubts: [ApprovalDoubt] = []
  ) {
    application(.outsourcedService, filed: nil) { application in
      application.decide(decision, day)
      application.marks = marks
      application.doubts = doubts
      application.ended = last.map { date($0) }
    }
  }
}
