import Registry
import Requirements
import TestSupport
import Testing

@testable import GapAnalysis

/// New names change no verdict, whichever name each record has.
@Suite struct RenamingPropertyTests {
  private static let renamed = JudgingPropertyTests.catalogues.map { try! $0.renamingAll() }

  @Test(arguments: 0..<4) func newNamesChangeNoVerdict(hundreds: UInt64) {
    var decided = 0
    for seed in 500_000 + hundreds * 100..<500_000 + (hundreds + 1) * 100 {
      let one = JudgingPropertyTests.Case(seed: seed)
      guard let expected = one.verdict() else { continue }
      if expected.evidence != nil { decided += 1 }
      let catalogue = Self.renamed[seed % 4 == 3 ? 1 : 0]
      for share in [0, 50, 100] {
        var random = SeededRandom(seed: seed)
        let (subject, codes) = recorded(one, newNames: share, &random)
        var judge = SubjectJudge(catalogue: catalogue, codes: codes)
        var current = subject
        judge.codes.bringUpToDate(&current)
        let verdict =
          judge.prepare(current, on: one.day.dayNumber) == nil
          ? nil : judge.verdict(one.plan, of: current, on: one.day.dayNumber)
        #expect(verdict == expected, "seed \(seed), \(one.requirement.id), \(one.day), \(share) of a hundred")
      }
    }
    #expect(decided > 10)
  }

  /// The subject as it would be if so many of a hundred records had been made under the new names; with the names that
  /// the register knows.
  private func recorded(
    _ one: JudgingPropertyTests.Case, newNames share: Int, _ random: inout SeededRandom
  ) -> (Subject, [Int64: String]) {
    let apart: Int64 = 1000
    var codes = one.builder.codes
    if share > 0 { for (code, id) in one.builder.codes { codes[code + apart] = id + "-new" } }
    var subject = one.subject
    func move(_ requirement: inout Int64) {
      if requirement > 0, Int.random(in: 0..<100, using: &random) < share { requirement += apart }
    }
    for index in subject.assessments.indices { move(&subject.assessments[index].requirement) }
    for index in subject.related.indices { move(&subject.related[index].requirement) }
    subject.assessments.sort {
      ($0.requirement, Day.of($0.effectiveFrom), $0.sequence) < ($1.requirement, Day.of($1.effectiveFrom), $1.sequence)
    }
    return (subject, codes)
  }
}

extension JudgingPropertyTests.Case {
  fileprivate var plan: Int { plan(in: judge) }
}
