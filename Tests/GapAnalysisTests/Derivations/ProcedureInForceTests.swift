import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ProcedureInForceTests {
  private static let id = "9.3A-6-3-a"
  private static let byStart = Derived("procedureInForce", ["by": "startOfUse"], of: id, kind: .cloudService)
  private static let whenever = Derived("procedureInForce", ["by": "whenever"], of: id, kind: .cloudService)

  static let examples: [Example] = [
    .passes("in force on the day on which use started", .procedureInForce) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-04-01")
    },
    .passes("another took the place of the first", .procedureInForce) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-03-01", until: "2026-04-30")
      $0.procedure(from: "2026-05-01")
    },
    .passes("a later version of the same record", .procedureInForce) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-03-01", key: 40)
      $0.procedure(from: "2026-05-01", key: 40, as: "2026-05-01")
    },
    .passes("recorded as from a later day", .procedureInForce) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-03-01", as: "2026-05-01")
    },
    .passes("in use from before the standard", .procedureInForce) {
      $0.use(from: "2025-02-06")
      $0.procedure(from: "2026-05-01")
    },
    .fails("in force the day after use started", .partial, .shown(.procedureLate)) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-04-02")
    },
    .fails("the one before use had ended by then", .partial, .shown(.procedureLate)) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-03-01", until: "2026-03-31")
      $0.procedure(from: "2026-04-02")
    },
    .fails("the one before use was for something else", .partial, .shown(.procedureLate)) {
      $0.use(from: "2026-04-01")
      $0.related(.regulation, of: "9.3A-6-3-b") { $0.began = date("2026-03-01") }
      $0.procedure(from: "2026-04-02")
    },
    .fails("the one before use was entered by mistake", .partial, .shown(.procedureLate)) {
      $0.use(from: "2026-04-01")
      $0.related(.regulation, of: id) { procedure in
        procedure.began = date("2026-03-01")
        procedure.isRetired = true
      }
      $0.procedure(from: "2026-04-02")
    },
    .fails("lapsed yesterday", .lapsed, .evidenceLapsed(date("2026-05-14"))) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-04-01", until: "2026-05-14")
    },
    .fails("nobody knows since when", .partial, .shown(.procedureWithoutDate)) {
      $0.use(from: "2026-04-01")
      $0.procedure(from: nil)
    },
    .saysNothing("none") { $0.use(from: "2026-04-01") },
    .saysNothing("in force from tomorrow") {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-05-16")
    },
    .saysNothing("for another requirement") {
      $0.use(from: "2026-04-01")
      $0.related(.regulation, of: "9.3A-6-3-b") { $0.began = date("2026-03-01") }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.byStart.check(example) }

  @Test func whereTheTimeDoesNotMatterALaterOneIsWhole() {
    let opinion = Self.whenever.opinion(on: "2026-05-15") {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-04-02")
    }
    #expect(opinion?.outcome == .satisfied)
  }

  @Test func changesWithEachProcedureAndWithTheStartOfUse() {
    let days = Self.byStart.changes {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-03-01", until: "2026-12-31")
      $0.procedure(from: "2027-02-01")
    }
    #expect(days == ["2026-03-01", "2027-01-01", "2027-02-01"])
    let corrected = Self.byStart.changes {
      $0.use(from: "2026-04-01")
      $0.procedure(from: "2026-05-01")
      $0.contract(from: date("2026-06-01")) { $0.dates.start = date("2026-05-10") }
    }
    #expect(corrected == ["2026-05-01", "2026-06-01"])
  }
}

extension SubjectBuilder {
  fileprivate func use(from start: String) { contract { $0.dates.start = date(start) } }

  fileprivate func procedure(
    from first: String?, until last: String? = nil, key: Int64? = nil, as effective: String? = nil
  ) {
    related(.regulation, of: "9.3A-6-3-a", key: key, from: effective.map { date($0) }) { procedure in
      procedure.began = first.map { date($0) }
      procedure.ended = last.map { date($0) }
    }
  }
}
