import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ExceptionPermittedTests {
  private static let derived = Derived("exceptionPermitted", of: "8.4-1", kind: .exception)

  static let examples: [Example] = [
    .passes("permitted before it began", .exceptionPermitted) { $0.exception("2026-05-01", permitted: "2026-04-30") },
    .passes("permitted on its first day", .exceptionPermitted) { $0.exception("2026-05-01", permitted: "2026-05-01") },
    .passes("permitted, its first day not recorded", .exceptionPermitted) {
      $0.exception(nil, permitted: "2026-05-01")
    },
    .fails("permitted a day late", .partial, .exceptionPermittedLate) {
      $0.exception("2026-05-01", permitted: "2026-05-02")
    },
    .fails("permitted by who asked for it", .notSatisfied, .applicantIsDecider) {
      $0.exception("2026-05-01", permitted: "2026-04-30", [.partiesSame, .hasReason])
    },
    .fails("permitted by another office", .notSatisfied, .decidedByOtherOffice) {
      $0.exception("2026-05-01", permitted: "2026-04-30", doubts: [.decidedByOtherOffice, .filerUnknown])
    },
    .fails("asked for by nobody knows which office", .partial, .filerUnknown) {
      $0.exception("2026-05-01", permitted: "2026-04-30", doubts: [.filerUnknown])
    },
    .saysNothing("not permitted") { $0.exception("2026-05-01", permitted: nil) },
    .saysNothing("permitted tomorrow") { $0.exception("2026-05-01", permitted: "2026-05-16") },
    .saysNothing("another exception is permitted") {
      $0.related(.exceptionMeasure) { other in
        other.began = date("2026-05-01")
        other.decided = date("2026-04-30")
      }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDayOfThePermission() {
    #expect(Self.derived.changes { $0.exception("2026-05-01", permitted: "2026-05-02") } == ["2026-05-02"])
  }
}

extension SubjectBuilder {
  fileprivate func exception(
    _ first: String?, permitted: String?, _ marks: RelatedFacts.Marks = [], doubts: [ApprovalDoubt] = []
  ) {
    own(.exceptionMeasure) { own in
      own.began = first.map { date($0) }
      own.decided = permitted.map { date($0) }
      own.marks = marks
      own.doubts = doubts
    }
  }
}
