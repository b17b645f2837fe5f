import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// What one event must say, for each `needs` that a catalogue may write.
@Suite struct EventNeedTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let need: EventNeed
    let what: String
    let outcome: Opinion.Outcome?
    let reason: Reason?
    let marks: RelatedFacts.Marks
    /// Days of the permission and of the report; the event is of 2026-05-10.
    var permitted: String?
    var reported: String?

    var testDescription: String { "\(need.rawValue): \(what)" }
  }

  private static let open = Reason.eventOpen(date("2026-05-10"))
  private static let audited: RelatedFacts.Marks = [.saysWho, .saysHow, .saysResult]

  private static func row(
    _ need: EventNeed, _ what: String, _ outcome: Opinion.Outcome?, _ reason: Reason?, _ marks: RelatedFacts.Marks = [],
    permitted: String? = nil, reported: String? = nil
  ) -> Row {
    Row(
      need: need, what: what, outcome: outcome, reason: reason, marks: marks, permitted: permitted, reported: reported)
  }

  static let rows: [Row] = [
    row(.completed, "all four", .satisfied, .shown(.eventComplete), [.saysWho, .saysHow, .saysResult, .saysAction]),
    row(.completed, "not by whom", .partial, .shown(.eventIncomplete), [.saysHow, .saysResult, .saysAction]),
    row(.whoAndHow, "both", .satisfied, .shown(.eventComplete), [.saysWho, .saysHow]),
    row(.whoAndHow, "not how", .partial, .shown(.eventIncomplete), [.saysWho, .saysResult]),
    row(.period, "a period", .satisfied, .shown(.eventComplete), [.saysPeriod]),
    row(.period, "none", .partial, .shown(.eventIncomplete), [.saysWho, .saysResult]),
    row(.permitted, "on its day", .satisfied, .shown(.eventPermitted), permitted: "2026-05-10"),
    row(.permitted, "the day after", .partial, .shown(.eventPermittedLate), permitted: "2026-05-11"),
    row(.permitted, "not yet", .open, open, permitted: "2026-05-16"),
    row(.permitted, "never", .open, open),
    row(.reported, "reported", .satisfied, .shown(.eventReported), reported: "2026-05-15"),
    row(.reported, "not yet", .open, open, reported: "2026-05-16"),
    row(
      .reportedWhenActed, "acted and reported", .satisfied, .shown(.eventReported), [.actionTaken],
      reported: "2026-05-12"),
    row(.reportedWhenActed, "acted, and no report", .open, open, [.actionTaken]),
    row(.reportedWhenActed, "nothing was to be done", nil, nil, [.noAction, .saysAction]),
    row(.action, "what was done", .satisfied, .shown(.eventAnswered), [.saysAction]),
    row(.action, "nothing said", .open, open, [.saysWho, .saysHow, .saysResult]),
    row(.independent, "by others", .satisfied, .shown(.auditedByOthers), audited.union(.partiesDiffer)),
    row(.independent, "by the section itself", .notSatisfied, .shown(.auditedBySelf), audited.union(.partiesSame)),
    row(
      .independent, "by the section itself, unavoidably", .partial, .shown(.partiesUnknown),
      audited.union([.partiesSame, .hasReason])),
    row(.independent, "nobody knows of which section", .partial, .shown(.partiesUnknown), audited),
    row(.independent, "by others, without a result", .partial, .shown(.eventIncomplete), [.saysWho, .partiesDiffer]),
    row(.assessed, "whatever it says", .open, open, [.saysWho, .saysHow, .saysResult, .saysAction]),
  ]

  @Test func theTableHasEveryNeedWithOneThatFails() {
    for need in EventNeed.allCases {
      #expect(Self.rows.contains { $0.need == need && $0.outcome != .satisfied && $0.outcome != nil })
      // The record alone never shows what somebody must judge.
      #expect(Self.rows.contains { $0.need == need && $0.outcome == .satisfied } == (need != .assessed))
    }
  }

  @Test(arguments: rows) func saysOfOneEvent(row: Row) {
    for (name, requirement) in [("eachEvent", "9.1-3-1-d"), ("eventRecorded", "9.1-4-1-b")] {
      let derived = Derived(name, ["kind": "incident", "needs": row.need.rawValue], of: requirement)
      let opinion = derived.opinion(on: "2026-05-15") { Self.make(row, $0) }
      #expect(opinion?.outcome == row.outcome)
      #expect(opinion?.reason == row.reason)
    }
  }

  @Test(arguments: [
    (EventNeed.permitted, ["2026-05-10", "2026-05-13"]), (.reported, ["2026-05-10", "2026-05-14"]),
    (.action, ["2026-05-10"]), (.assessed, ["2026-05-10"]),
  ])
  func changesOnTheDaysThatItReads(need: EventNeed, days: [String]) {
    let derived = Derived("eachEvent", ["kind": "incident", "needs": need.rawValue], of: "9.1-3-1-d")
    let row = Self.row(need, "", nil, nil, permitted: "2026-05-13", reported: "2026-05-14")
    #expect(derived.changes { Self.make(row, $0) } == days)
  }

  private static func make(_ row: Row, _ builder: SubjectBuilder) {
    builder.event(.incident, on: "2026-05-10", row.marks) { event in
      event.decided = row.permitted.map { date($0) }
      event.reported = row.reported.map { date($0) }
    }
  }
}
