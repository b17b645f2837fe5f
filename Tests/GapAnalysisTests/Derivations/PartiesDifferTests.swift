import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct PartiesDifferTests {
  private static let ofApprovals = Derived("partiesDiffer", of: "2-9-1", kind: .approval)
  private static let ofAudits = Derived("partiesDiffer", of: "2-9-2", kind: .audit)

  static let examples: [Example] = [
    .passes("two people", .partiesDiffer) { $0.own(.application) { $0.marks = [.partiesDiffer] } },
    .passes("one person, unavoidably", .partiesSameUnavoidable) {
      $0.own(.application) { $0.marks = [.partiesSame, .hasReason] }
    },
    .fails("one person", .notSatisfied, .applicantIsDecider) { $0.own(.application) { $0.marks = [.partiesSame] } },
    .saysNothing("one side is not recorded") { $0.own(.application) { $0.marks = [.hasReason] } },
    .saysNothing("two people, of another application") { $0.related(.application) { $0.marks = [.partiesDiffer] } },
    .saysNothing("a retired record") {
      $0.own(.application) { own in
        own.marks = [.partiesDiffer]
        own.isRetired = true
      }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.ofApprovals.check(example) }

  @Test func anAuditIsReadAsWell() {
    let opinion = Self.ofAudits.opinion(on: "2026-05-15") { builder in
      builder.own(.event) { audit in
        audit.began = date("2026-05-10")
        audit.marks = [.partiesSame]
      }
    }
    #expect(opinion?.outcome == .notSatisfied)
    #expect(opinion?.effective == date("2026-05-10").dayNumber)
  }

  @Test func changesWhenAnotherApproverIsRecorded() {
    let changes = Self.ofApprovals.changes { builder in
      builder.own(.application) { $0.marks = [.partiesSame] }
      builder.related(.application, key: SubjectBuilder.key, from: date("2026-02-01")) { $0.marks = [.partiesDiffer] }
    }
    #expect(changes == ["2026-02-01"])
  }
}
