import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// What a contract says by itself (9.1(2)①(エ)).
@Suite struct ClauseConfirmedTests {
  private static let id = "9.1-2-1-d-08"
  private static let derived = Derived("clauseConfirmed", ["as": "clause"], of: id)

  static let examples: [Example] = [
    .passes("confirmed present", .clausePresent) { $0.clause(id, .present) },
    .passes("from today", .clausePresent) { $0.clause(id, .present, from: "2026-05-15") },
    .passes("without a day", .clausePresent) { $0.clause(id, .present, from: nil) },
    .passes("present in the newest document", .clausePresent) {
      $0.clause(id, .present, from: "2026-04-01")
      $0.clause(id, .absent, from: "2025-04-10")
    },
    .passes("of one day the one recorded last", .clausePresent) {
      $0.clause(id, .absent)
      $0.clause(id, .present)
    },
    .passes("what a newer document proposes does not count", .clausePresent) {
      $0.clause(id, .present)
      $0.clause(id, .absent, .proposed, from: "2026-05-01")
      $0.clause(id, .contradicted, .rejected, from: "2026-05-01")
    },
    .fails("confirmed partial", .partial, .clausePartial) { $0.clause(id, .partial) },
    .fails("confirmed absent", .notSatisfied, .clauseAbsent) { $0.clause(id, .absent) },
    .fails("confirmed contradicted", .notSatisfied, .clauseContradicted) { $0.clause(id, .contradicted) },
    .saysNothing("nothing was read"),
    .saysNothing("proposed") { $0.clause(id, .present, .proposed) },
    .saysNothing("rejected") { $0.clause(id, .absent, .rejected) },
    .saysNothing("another requirement") { $0.clause("9.1-2-1-d-09", .present) },
    .saysNothing("from tomorrow") { $0.clause(id, .present, from: "2026-05-16") },
    .saysNothing("retired") { builder in
      builder.related(.clauseFinding, of: id) { clause in
        clause.code = ClauseFinding.Found.present.code
        clause.outcome = ClauseFinding.State.confirmed.code
        clause.isRetired = true
      }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesWhenAnAmendmentBringsTheClause() {
    let changes = Self.derived.changes {
      $0.clause(Self.id, .absent)
      $0.clause(Self.id, .present, from: "2026-07-01")
    }
    #expect(changes == ["2025-04-10", "2026-07-01"])
  }

  @Test func isAsOldAsTheDayFromWhichTheContractSaysSo() {
    let opinion = Self.derived.opinion(on: "2026-05-15") { $0.clause(Self.id, .present) }
    #expect(opinion?.effective == date("2025-04-10").dayNumber)
  }
}
