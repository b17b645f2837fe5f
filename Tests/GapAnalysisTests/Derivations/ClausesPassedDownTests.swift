import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ClausesPassedDownTests {
  private static let derived = Derived("clausesPassedDown", of: "9.3A-3-6-cond", kind: .cloudService)

  static let examples: [Example] = [
    .passes("passed down", .clausesPassedDown) { $0.subcontract([.passedDown]) },
    .passes("one that was refused does not count", .clausesPassedDown) {
      $0.subcontract([.passedDown])
      $0.subcontract([.notPassedDown], .refused)
    },
    .fails("not passed down", .notSatisfied, .clausesNotPassedDown) { $0.subcontract([.notPassedDown]) },
    .fails("one of two is not", .notSatisfied, .clausesNotPassedDown) {
      $0.subcontract([.notPassedDown])
      $0.subcontract([.passedDown])
    },
    .fails("nobody recorded it", .open, .eventOpen(date("2026-05-01"))) { $0.subcontract([]) },
    .saysNothing("no subcontract"),
    .saysNothing("one, refused") { $0.subcontract([.notPassedDown], .refused) },
    .saysNothing("one that begins tomorrow") { $0.subcontract([.passedDown], from: "2026-05-16") },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesWhenAnotherSubcontractComesIn() {
    let changes = Self.derived.changes {
      $0.subcontract([.passedDown])
      $0.subcontract([.notPassedDown], from: "2026-07-01")
    }
    #expect(changes == ["2026-05-01", "2026-07-01"])
  }
}

extension SubjectBuilder {
  fileprivate func subcontract(
    _ marks: RelatedFacts.Marks, _ decision: Subcontract.Decision? = nil, from day: String = "2026-05-01"
  ) {
    related(.subcontract) { subcontract in
      subcontract.began = date(day)
      subcontract.outcome = decision?.code ?? 0
      subcontract.marks = marks
    }
  }
}
