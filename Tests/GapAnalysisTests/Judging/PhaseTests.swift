import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// When requirements fall due, and what comes before what.
@Suite struct PhaseTests {
  private func judged(_ change: (inout SubjectVersion) -> Void) -> Judged {
    Judged.whereEverythingApplies(change)
  }

  @Test func beforeIsDueFromSigningElseFromTheStart() {
    let unsigned = judged { $0.dates.signed = nil }
    #expect(unsigned.verdict("9.1-2-1-a", on: "2025-04-30")?.reason == .phaseNotReached(date("2025-05-01")))
    #expect(unsigned.status("9.1-2-1-a", on: "2025-05-01") == .unconfirmed)
  }

  @Test func duringIsDueFromTheStartElseFromSigning() {
    let startless = judged { $0.dates.start = nil }
    #expect(startless.verdict("9.1-3-2-a", on: "2025-04-09")?.reason == .phaseNotReached(date("2025-04-10")))
    #expect(startless.status("9.1-3-2-a", on: "2025-04-10") == .unconfirmed)
  }

  @Test(arguments: [("9.1-2-1-a", "signed"), ("9.1-3-2-a", "start"), ("9.1-4-1-a", "end")])
  func withoutTheDateThatDecidesNothingIsSatisfied(id: String, missing: String) throws {
    let undated = judged {
      $0.dates.signed = nil
      $0.dates.start = nil
      $0.dates.end = nil
    }
    undated.builder.assess(id, .satisfied, .observed)
    let verdict = undated.verdict(id, on: "2026-02-01")
    #expect(verdict?.status == .unconfirmed)
    #expect(verdict?.reason == .dateUnknown(try #require(Reason.PhaseDate(rawValue: missing))))
    #expect(verdict?.since == nil)
  }

  @Test func theEndIsDueTheDayAfterWithTheCitysGrace() {
    #expect(Judged.iizuka.settings.graceDaysAfterEnd == 30)
    let judged = judged { $0.dates.end = date("2026-03-31") }
    #expect(judged.verdict("9.1-4-2-b", on: "2026-04-30")?.nextChange == date("2026-05-01"))
    #expect(judged.verdict("9.1-4-2-b", on: "2026-05-01")?.since == date("2026-05-01"))
  }

  @Test func notDueComesBeforeUnknownApplicability() {
    let judged = judged { $0.facts[.deliversSystemOrEquipment] = nil }
    #expect(judged.status("7.3-4-3-a", on: "2026-04-30") == .notDue)
    #expect(
      judged.verdict("7.3-4-3-a", on: "2026-05-01")?.reason == .applicabilityUnknown([.deliversSystemOrEquipment]))
  }

  @Test func doesNotApplyComesFirst() {
    let judged = judged { $0.facts[.deliversSystemOrEquipment] = false }
    #expect(judged.status("7.3-4-3-a", on: "2025-01-01") == .notApplicable)
  }

  @Test func aContractSignedBeforeTheStandardIsNotAskedForWhatComesBeforeSigning() {
    let eve = judged { $0.dates.signed = date("2025-02-06") }
    #expect(eve.verdict("9.1-2-1-a", on: "2026-02-01")?.reason == .signedBeforeStandard)
    #expect(eve.status("9.1-2-1-a", on: "2026-02-01") == .notApplicable)
    #expect(eve.status("9.1-3-2-a", on: "2026-02-01") == .unconfirmed)
    let first = judged { $0.dates.signed = date("2025-02-07") }
    #expect(first.status("9.1-2-1-a", on: "2026-02-01") == .unconfirmed)
  }

  @Test func aClassRaisedLaterReopensWhatItAsks() {
    let judged = Judged()
    judged.builder.contract {
      $0.dates.signed = date("2025-04-10")
      $0.dates.start = date("2025-04-10")
      $0.facts.confidentiality = .c1
      $0.facts.integrity = .i1
      $0.facts.availability = .a1
      $0.facts[.givesImportantInformation] = false
    }
    judged.builder.contract(from: date("2025-10-01")) { $0.facts.confidentiality = .c3A }
    #expect(judged.verdict("9.1-2-2-c", on: "2025-09-30")?.status == .notApplicable)
    #expect(judged.verdict("9.1-2-2-c", on: "2025-09-30")?.nextChange == date("2025-10-01"))
    #expect(judged.verdict("9.1-2-2-c", on: "2025-10-01")?.status == .unconfirmed)
    #expect(judged.verdict("9.1-2-2-c", on: "2025-10-01")?.since == date("2025-10-01"))
  }

  @Test func theKindOtherDoesNotSayWhetherItConcernsAnInformationSystem() {
    let other = judged { $0.facts.kinds = .other }
    #expect(other.verdict("9.2-1", on: "2026-02-01")?.reason == .applicabilityUnknown([.systemWork]))
    let both = judged { $0.facts.kinds = [.other, .operation] }
    #expect(both.verdict("9.2-1", on: "2026-02-01")?.reason == .nothingRecorded)
  }

  @Test func thereIsNoVerdictBeforeTheContractIsThereNorAfterItIsRetired() {
    let judged = Judged()
    judged.builder.contract(from: date("2025-04-01")) { $0.dates.signed = date("2025-04-01") }
    judged.builder.contract(from: date("2025-10-01")) { $0.isRetired = true }
    #expect(judged.verdict("9.1-2-1-a", on: "2025-03-31") == nil)
    #expect(judged.verdict("9.1-2-1-a", on: "2025-04-01")?.since == date("2025-04-01"))
    #expect(judged.verdict("9.1-2-1-a", on: "2025-04-01")?.nextChange == date("2025-10-01"))
    #expect(judged.verdict("9.1-2-1-a", on: "2025-10-01") == nil)
  }
}
