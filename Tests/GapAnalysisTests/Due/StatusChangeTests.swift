import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct StatusChangeTests {
  /// Against asking on every day.
  @Test(arguments: 0..<400) func findsEveryDayOnWhichAStatusBecomesAnother(seed: UInt64) {
    let example = JudgingPropertyTests.Case(seed: 90_000 + seed)
    var judge = example.judge
    let plan = example.plan(in: judge)
    let day = example.day.dayNumber
    guard judge.prepare(example.subject, on: day) != nil else { return }
    var expected: [Int32] = []
    var before = judge.judgement(plan, of: example.subject, on: day)?.status
    for next in (day + 1)...(day + 500) {
      guard let after = judge.judgement(plan, of: example.subject, on: next)?.status else { break }
      if after != before { expected.append(next) }
      before = after
    }
    let changes = judge.changes(plan, of: example.subject, after: day, through: day + 500)
    #expect(changes.map(\.day) == expected)
    #expect(changes.allSatisfy { $0.before.status != $0.after.status })
  }
}
