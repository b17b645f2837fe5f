import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ApplicationDecidedTests {
  private static let derived = Derived("applicationDecided", ["scheme": "outsourcedService"], of: "9.2-4-5")

  static let examples: [Example] = [
    .passes("approved by the right office", .decided) {
      $0.decided(.approved, "2026-05-15", by: "informationSecurityOfficer")
    },
    .passes("rejected by the right office", .decided) {
      $0.decided(.rejected, "2026-05-15", by: "supervisingInformationSecurityOfficer")
    },
    .passes("one person on both sides, with a reason", .decided) {
      $0.decided(.approved, "2026-05-15", by: "informationSecurityOfficer", [.partiesSame, .hasReason])
    },
    .fails("by who asked for it", .notSatisfied, .applicantIsDecider) {
      $0.decided(.approved, "2026-05-15", by: "informationSecurityOfficer", [.partiesSame])
    },
    .fails("by an office without the right to", .notSatisfied, .decidedByOtherOffice) {
      $0.decided(.approved, "2026-05-15", by: "informationSecurityManager")
    },
    .fails("by nobody knows which office", .partial, .deciderUnknown) { $0.decided(.approved, "2026-05-15", by: nil) },
    .fails("not decided", .open, .undecided) { $0.application(.outsourcedService, filed: "2026-05-15") },
    .fails("decided tomorrow", .open, .undecided) {
      $0.decided(.approved, "2026-05-16", by: "informationSecurityOfficer")
    },
    .fails("one of two waits", .open, .undecided) {
      $0.decided(.approved, "2026-05-15", by: "informationSecurityOfficer")
      $0.application(.outsourcedService, filed: "2026-05-01")
    },
    .fails("by an officer who did not hold the office that is named", .notSatisfied, .decidedByOtherOffice) {
      $0.decided(.approved, "2026-05-15", by: "informationSecurityOfficer", doubts: [.decidedByOtherOffice])
    },
    .fails("by who applied, and somebody stood in", .notSatisfied, .applicantIsDecider) {
      $0.decided(
        .approved, "2026-05-15", by: "informationSecurityOfficer", [.partiesSame, .hasReason],
        doubts: [.applicantIsDecider])
    },
    .saysNothing("no application"),
    .saysNothing("filed tomorrow") { $0.application(.outsourcedService, filed: "2026-05-16") },
    .saysNothing("returned") { $0.decided(.returned, "2026-05-15", by: "informationSecurityOfficer") },
    .saysNothing("withdrawn") { $0.decided(.withdrawn, nil, by: nil) },
    .saysNothing("of another scheme") { $0.application(.subcontract, filed: "2026-05-15") },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDaysOfFilingAndOfTheDecision() {
    let changes = Self.derived.changes { $0.decided(.approved, "2026-05-15", by: "informationSecurityOfficer") }
    #expect(changes == ["2026-04-20", "2026-05-15"])
  }
}

extension SubjectBuilder {
  /// An application of 2026-04-20 that was decided.
  fileprivate func decided(
    _ decision: Application.Decision, _ day: String?, by office: String?, _ marks: RelatedFacts.Marks = [],
    doubts: [ApprovalDoubt] = []
  ) {
    application(.outsourcedService, filed: "2026-04-20") { application in
      application.decide(decision, day, by: office)
      application.marks = marks
      application.doubts = doubts
    }
  }
}
