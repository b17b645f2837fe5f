import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct DateRecordedTests {
  /// Each date that a catalogue may name, the requirement that asks for it, and where the subject keeps it.
  struct Row: Sendable, CustomTestStringConvertible {
    let field: String
    let requirement: String
    let kind: SubjectKind
    let set: @Sendable (inout SubjectDates, CivilDate) -> Void

    var testDescription: String { field }
    var derived: Derived { Derived("dateRecorded", ["of": field], of: requirement, kind: kind) }
  }

  static let rows: [Row] = [
    Row(field: "foreignLawAssessed", requirement: "9.3A-3-5-risk", kind: .cloudService) {
      $0.foreignLawAssessed = $1
    },
    Row(field: "offPremisesApproved", requirement: "5.1-5-approve", kind: .informationSystem) { $0.permitted = $1 },
    Row(field: "externalConnectionPermitted", requirement: "7.1-10-1", kind: .informationSystem) {
      $0.connectionPermitted = $1
    },
    Row(field: "reported", requirement: "6.3-1-2", kind: .incident) { $0.reported = $1 },
    Row(field: "reportedToCommission", requirement: "6.3-1-4", kind: .incident) { $0.permitted = $1 },
  ]

  @Test func theTableHasEveryDateThatACatalogueMayName() {
    let signature = Derivations.signatures.first { $0.name == "dateRecorded" }
    #expect(signature?.parameters["of"] == Self.rows.map(\.field))
  }

  @Test(arguments: rows) func passesFromTheDayOn(row: Row) {
    let opinion = row.derived.opinion(on: "2026-05-15") { Self.make(row, "2026-05-15", $0) }
    #expect(opinion?.outcome == .satisfied)
    #expect(opinion?.reason == .shown(.dateRecorded))
    #expect(opinion?.effective == date("2026-05-15").dayNumber)
    #expect(row.derived.changes { Self.make(row, "2026-05-15", $0) } == ["2026-05-15"])
  }

  /// A date is there or not: it never shows the opposite.
  @Test(arguments: rows) func saysNothingBeforeTheDayOrWithoutOne(row: Row) {
    #expect(row.derived.opinion(on: "2026-05-14") { Self.make(row, "2026-05-15", $0) } == nil)
    #expect(row.derived.opinion(on: "2026-05-15") { _ in } == nil)
  }

  @Test func theDateOfAnotherMatterSaysNothing() {
    for row in Self.rows {
      let others = Self.rows.filter { $0.kind == row.kind && $0.field != row.field }
      let opinion = row.derived.opinion(on: "2026-05-15") { builder in
        builder.contract { facts in for other in others { other.set(&facts.dates, date("2026-05-01")) } }
      }
      #expect(opinion == nil)
    }
  }

  private static func make(_ row: Row, _ day: String, _ builder: SubjectBuilder) {
    builder.contract { row.set(&$0.dates, date(day)) }
  }
}
