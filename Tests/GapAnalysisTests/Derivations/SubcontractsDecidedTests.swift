import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct SubcontractsDecidedTests {
  private static let derived = Derived("subcontractsDecided", of: "9.3A-3-6-decide", kind: .cloudService)

  static let examples: [Example] = [
    .passes("approved", .subcontractDecided) { $0.subcontract(.approved, on: "2026-05-15") },
    .passes("refused", .subcontractDecided) { $0.subcontract(.refused, on: "2026-05-15") },
    .passes("approved on a day that nobody recorded", .subcontractDecided) { $0.subcontract(.approved, on: nil) },
    .fails("waits", .open, .undecided) { $0.subcontract(nil, on: nil) },
    .fails("decided tomorrow", .open, .undecided) { $0.subcontract(.approved, on: "2026-05-16") },
    .fails("one of two waits", .open, .undecided) {
      $0.subcontract(nil, on: nil)
      $0.subcontract(.approved, on: "2026-05-15")
    },
    .fails("decided by another office", .notSatisfied, .decidedByOtherOffice) {
      $0.subcontract(.approved, on: "2026-05-15", doubts: [.decidedByOtherOffice, .applicationMissing])
    },
    .fails("decided, nobody knows on what application", .open, .applicationMissing) {
      $0.subcontract(.refused, on: "2026-05-15", doubts: [.applicationMissing])
    },
    .saysNothing("no subcontract"),
    .saysNothing("asked for tomorrow") { $0.subcontract(nil, on: nil, requested: "2026-05-16") },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDaysOfTheRequestAndOfTheDecision() {
    #expect(Self.derived.changes { $0.subcontract(.refused, on: "2026-05-15") } == ["2026-05-01", "2026-05-15"])
  }
}

extension SubjectBuilder {
  fileprivate func subcontract(
    _ decision: Subcontract.Decision?, on day: String?, requested: String = "2026-05-01",
    doubts: [ApprovalDoubt] = []
  ) {
    related(.subcontract) { subcontract in
      subcontract.began = date(requested)
      subcontract.outcome = decision?.code ?? 0
      subcontract.decided = day.map { date($0) }
      subcontract.doubts = doubts
    }
  }
}
