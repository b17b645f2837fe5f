import GapAnalysis
import Registry
import TestSupport
import Testing
import TextForms

@testable import Requirements

/// Each requirement of contracts in `checklists/iizuka-2025`, on a contract of which everything is known.
@Suite struct RequirementTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    /// The day from which it is due for the contract of `Judged.whereEverythingApplies`.
    let due: String
    /// What it is on 2026-05-15 when nothing is recorded about it.
    let untouched: Status
    /// The fact that, as it is in `without`, keeps it from applying.
    let fact: Fact?

    var testDescription: String { id }
  }

  private static let (before, during, end) = ("2025-04-10", "2025-05-01", "2026-05-01")

  private static func row(_ id: String, _ due: String, _ untouched: Status = .unconfirmed, _ fact: Fact? = nil)
    -> Row
  { Row(id: id, due: due, untouched: untouched, fact: fact) }

  static let rows: [Row] =
    [
      row("9.1-2-1-a", before), row("9.1-2-1-b", before), row("9.1-2-1-c", before),
      row("9.1-2-1-d", before, .partial),
    ]
    + (1...14).map { row("9.1-2-1-d-" + ($0 < 10 ? "0" : "") + String($0), before, .unconfirmed, .systemWork) }
    + [
      row("9.1-2-1-e", before, .unconfirmed, .givesImportantInformation),
      row("9.1-2-2-a", before), row("9.1-2-2-b", before, .satisfied),
      row("9.1-2-2-c", before, .unconfirmed, .handlesImportantInformation),
      row("9.1-3-1-a", during, .notDue, .givesImportantInformation),
      row("9.1-3-1-b", during), row("9.1-3-1-c", during, .notDue), row("9.1-3-1-d", during, .notDue),
      row("9.1-3-2-a", during), row("9.1-3-2-b", during), row("9.1-3-2-c", during, .notDue),
      row("9.1-4-1-a", end), row("9.1-4-1-b", end), row("9.1-4-2-a", end), row("9.1-4-2-b", end),
      row("9.2-1", before, .unconfirmed, .systemWork),
      row("9.2-2-1", during, .unconfirmed, .kinds), row("9.2-2-2", during, .unconfirmed, .kinds),
      row("9.2-2-3", during, .unconfirmed, .kinds),
      row("9.2-3-1", during, .unconfirmed, .kinds), row("9.2-3-2", during, .unconfirmed, .kinds),
      row("9.2-4-1", before, .unconfirmed, .handlesImportantInformation),
      row("9.2-4-2", before, .unconfirmed, .kinds), row("9.2-4-3", before, .unconfirmed, .kinds),
      row("9.2-4-4", before, .unconfirmed, .kinds),
      row("9.2-4-5", before, .notDue, .kinds), row("9.2-4-6", before, .notDue, .kinds),
      row("3-2-9-b", during, .notDue, .confidentiality), row("5.1-4-2", before, .notDue, .repairsMedia),
      row("6.1-4", before, .unconfirmed, .systemWork),
      row("7.1-10-3", before, .unconfirmed, .connectsExternalNetwork),
      row("7.1-14-5", before, .unconfirmed, .residentVendorStaff),
      row("7.2-1-3-e", during, .unconfirmed, .systemWork), row("7.3-2-1", before, .unconfirmed, .systemWork),
      row("7.3-4-2-e", during, .unconfirmed, .kinds),
      row("7.3-4-3-a", end, .unconfirmed, .deliversSystemOrEquipment),
      row("7.3-4-3-b", end, .unconfirmed, .kinds), row("10.1-4", during),
    ]

  @Test func theTableHasEveryRequirementOfContracts() {
    let ofContracts = Judged.iizuka.requirements.filter { $0.subject == .contract }.map(\.id.rawValue)
    #expect(Set(Self.rows.map(\.id)) == Set(ofContracts))
    #expect(Self.rows.count == ofContracts.count)
  }

  @Test(arguments: rows) func isNotDueBeforeItsDay(row: Row) {
    let judged = Judged.whereEverythingApplies()
    let eve = date(row.due).adding(days: -1).description
    #expect(judged.verdict(row.id, on: eve)?.status == .notDue)
    #expect(judged.verdict(row.id, on: eve)?.reason == .phaseNotReached(date(row.due)))
    let first = judged.verdict(row.id, on: row.due)
    #expect(first?.reason != .phaseNotReached(date(row.due)))
  }

  @Test(arguments: rows) func standsAsTheTableSaysWhenNothingIsRecorded(row: Row) {
    #expect(Judged.whereEverythingApplies().status(row.id, on: "2026-05-15") == row.untouched)
  }

  @Test(arguments: rows) func isSatisfiedOnceShown(row: Row) {
    let judged = Judged.whereEverythingApplies()
    let assessed = judged.builder.assess(row.id, .satisfied, .documented, from: date("2026-05-10"))
    let verdict = judged.verdict(row.id, on: "2026-05-15")
    #expect(verdict?.status == .satisfied)
    #expect(verdict?.hasConflict == false)
    if row.untouched != .satisfied {
      #expect(verdict?.evidence == assessed)
      #expect(verdict?.since == date("2026-05-10"))
    }
  }

  @Test(arguments: rows) func isAGapOnceFoundMissing(row: Row) {
    let judged = Judged.whereEverythingApplies()
    judged.builder.assess(row.id, .notSatisfied, .observed, from: date("2026-05-10"))
    let verdict = judged.verdict(row.id, on: "2026-05-15")
    // The signing shows 9.1-2-2-b by itself; somebody who disagrees later leaves it unconfirmed.
    #expect(verdict?.status == (row.untouched == .satisfied ? .unconfirmed : .notSatisfied))
    #expect(verdict?.since == date("2026-05-10"))
    #expect(verdict?.status.isGap == true)
  }

  @Test(arguments: rows.filter { $0.fact != nil }) func doesNotApplyWhenItsFactSaysNo(row: Row) {
    let judged = Judged.whereEverythingApplies { facts in
      switch row.fact {
      case .systemWork: facts.facts[.systemWork] = false
      case .kinds: facts.facts.kinds = .other
      case .confidentiality: facts.facts.confidentiality = .c1
      case .givesImportantInformation: facts.facts[.givesImportantInformation] = false
      case .handlesImportantInformation: facts.facts[.handlesImportantInformation] = false
      case .repairsMedia: facts.facts[.repairsMedia] = false
      case .connectsExternalNetwork: facts.facts[.connectsExternalNetwork] = false
      case .residentVendorStaff: facts.facts[.residentVendorStaff] = false
      case .deliversSystemOrEquipment: facts.facts[.deliversSystemOrEquipment] = false
      default: Issue.record("no condition of contracts asks for it")
      }
    }
    judged.builder.assess(row.id, .notSatisfied, .observed)
    let verdict = judged.verdict(row.id, on: "2026-05-15")
    #expect(verdict?.status == .notApplicable)
    #expect(verdict?.reason == .conditionFalse)
    #expect(verdict?.since == nil)
  }

  @Test(arguments: rows.filter { $0.fact != nil }) func isUnconfirmedWhileItsFactIsNotRecorded(row: Row) {
    let judged = Judged.whereEverythingApplies { facts in
      facts.facts.kinds = row.fact == .kinds ? nil : row.fact == .systemWork ? .other : facts.facts.kinds
      facts.facts[.handlesImportantInformation] = nil
      facts.facts[.givesImportantInformation] = nil
      facts.facts.confidentiality = nil
      facts.facts[.repairsMedia] = nil
      facts.facts[.connectsExternalNetwork] = nil
      facts.facts[.residentVendorStaff] = nil
      facts.facts[.deliversSystemOrEquipment] = nil
    }
    judged.builder.assess(row.id, .satisfied, .observed)
    let verdict = judged.verdict(row.id, on: "2026-05-15")
    #expect(verdict?.status == .unconfirmed)
    guard case .applicabilityUnknown(let facts) = verdict?.reason else {
      Issue.record("\(String(describing: verdict?.reason))")
      return
    }
    #expect(row.fact.map { facts.contains($0) } == true)
  }
}
