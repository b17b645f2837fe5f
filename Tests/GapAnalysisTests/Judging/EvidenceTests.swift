import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// Which evidence decides, on requirements that nothing but assessments show.
@Suite struct EvidenceTests {
  private let judged = Judged.whereEverythingApplies()
  private let must = "9.1-2-1-a"
  private let asNeeded = "9.1-2-1-d-08"

  private func verdict(_ id: String? = nil, on day: String = "2026-02-01") -> Verdict? {
    judged.verdict(id ?? must, on: day)
  }

  @Test(arguments: [
    (Assessment.Outcome.satisfied, Status.satisfied), (.partial, .partial), (.notSatisfied, .notSatisfied),
  ])
  func saysWhatWasJudged(outcome: Assessment.Outcome, status: Status) {
    judged.builder.assess(must, outcome)
    #expect(verdict()?.status == status)
    #expect(verdict()?.reason.code == "judged")
  }

  @Test(arguments: [
    (Assessment.Tier.observed, Assessment.Tier.documented), (.observed, .declared), (.documented, .declared),
  ])
  func theStrongerTierDecidesWhateverTheOrder(stronger: Assessment.Tier, weaker: Assessment.Tier) {
    judged.builder.assess(must, .partial, stronger, from: date("2025-09-01"))
    judged.builder.assess(must, .satisfied, weaker, from: date("2025-06-01"))
    #expect(verdict()?.status == .partial)
    #expect(verdict()?.hasConflict == false)
  }

  @Test func withinATierTheLatestEffectiveDecidesThenTheLatestRecorded() {
    let later = judged.builder.assess(must, .satisfied, from: date("2025-09-01"))
    judged.builder.assess(must, .notSatisfied, from: date("2025-06-01"))
    #expect(verdict()?.evidence == later)
    let recordedLast = judged.builder.assess(must, .partial, from: date("2025-09-01"))
    #expect(verdict()?.evidence == recordedLast)
    #expect(verdict()?.status == .partial)
    #expect(verdict(on: "2025-08-31")?.status == .notSatisfied)
  }

  @Test func anOlderAssessmentDoesNotComeBackWhenTheLatestLapses() {
    judged.builder.assess(must, .satisfied, from: date("2025-06-01"))
    judged.builder.assess(must, .satisfied, from: date("2025-09-01"), until: date("2025-12-31"))
    let verdict = verdict()
    #expect(verdict?.status == .overdue)
    #expect(verdict?.reason == .evidenceLapsed(date("2025-12-31")))
    #expect(verdict?.since == date("2026-01-01"))
  }

  @Test func aWeakerAssessmentThatHoldsSpeaksOnceTheStrongerHasLapsed() {
    judged.builder.assess(must, .satisfied, .observed, from: date("2025-06-01"), until: date("2025-12-31"))
    let weaker = judged.builder.assess(must, .partial, .declared, from: date("2025-05-01"))
    #expect(verdict(on: "2025-12-31")?.status == .satisfied)
    #expect(verdict(on: "2025-12-31")?.nextChange == date("2026-01-01"))
    #expect(verdict()?.status == .partial)
    #expect(verdict()?.evidence == weaker)
  }

  @Test func aFindingThatItIsMissingDoesNotLapse() {
    judged.builder.assess(must, .notSatisfied, from: date("2025-06-01"), until: date("2025-12-31"))
    #expect(verdict()?.status == .notSatisfied)
  }

  @Test func whatSigningAloneShowsDoesNotHideALapse() {
    #expect(verdict("9.1-2-1-d")?.reason == .concludedOnly)
    judged.builder.assess("9.1-2-1-d", .satisfied, from: date("2025-06-01"), until: date("2025-12-31"))
    #expect(verdict("9.1-2-1-d", on: "2025-12-31")?.status == .satisfied)
    #expect(verdict("9.1-2-1-d", on: "2025-12-31")?.hasConflict == false)
    #expect(verdict("9.1-2-1-d")?.status == .overdue)
  }

  @Test func newerEvidenceOfAWeakerTierThatDisagreesLeavesItUnconfirmed() {
    let observed = judged.builder.assess(must, .satisfied, .observed, from: date("2025-06-01"))
    judged.builder.assess(must, .notSatisfied, .declared, from: date("2026-01-15"))
    #expect(verdict(on: "2026-01-14")?.status == .satisfied)
    #expect(verdict(on: "2026-01-14")?.nextChange == date("2026-01-15"))
    let verdict = verdict()
    #expect(verdict?.status == .unconfirmed)
    #expect(verdict?.reason == .conflict)
    #expect(verdict?.hasConflict == true)
    #expect(verdict?.evidence == observed)
    judged.builder.assess(must, .satisfied, .documented, from: date("2026-01-20"))
    // Settled only by a judgement that is the newest of the tier that decides.
    #expect(self.verdict()?.hasConflict == true)
    judged.builder.assess(must, .satisfied, .observed, from: date("2026-01-20"))
    #expect(self.verdict()?.status == .satisfied)
  }

  @Test func aConflictIsShownOnAGapAndChangesNothing() {
    judged.builder.assess(must, .notSatisfied, .observed, from: date("2025-06-01"))
    judged.builder.assess(must, .satisfied, .declared, from: date("2026-01-15"))
    #expect(verdict()?.status == .notSatisfied)
    #expect(verdict()?.hasConflict == true)
  }

  @Test func notNeededCountsForAsNecessaryItemsByANamedPersonWithAReason() {
    judged.builder.assess(asNeeded, .notNeeded, because: true)
    #expect(verdict(asNeeded)?.status == .notNeeded)
    // Also before its phase: it stands before "not due" in the order.
    #expect(verdict(asNeeded, on: "2025-04-01")?.status == .notNeeded)
  }

  @Test(arguments: [
    ("9.1-2-1-d-08", true, false), ("9.1-2-1-d-08", false, true), ("9.1-2-1-a", true, true),
  ])
  func notNeededThatMayNotCountSaysNothing(id: String, hasAssessor: Bool, hasReason: Bool) {
    judged.builder.assess(id, .notNeeded, .observed, by: hasAssessor, because: hasReason)
    #expect(verdict(id)?.status == .unconfirmed)
    #expect(verdict(id)?.reason == .notNeededClaimed)
    let declared = judged.builder.assess(id, .satisfied, .declared)
    #expect(verdict(id)?.status == .satisfied)
    #expect(verdict(id)?.evidence == declared)
  }

  @Test func anEditForAnEarlierDayDoesNotChangeWhatALaterDaySays() {
    judged.builder.assess(must, .satisfied, from: date("2025-06-01"), key: 50)
    judged.builder.assess(must, .partial, from: date("2025-12-01"), key: 50)
    judged.builder.assess(must, .notSatisfied, from: date("2025-08-01"), key: 50)
    #expect(verdict(on: "2025-07-31")?.status == .satisfied)
    #expect(verdict(on: "2025-08-01")?.status == .notSatisfied)
    #expect(verdict(on: "2025-08-01")?.since == date("2025-08-01"))
    #expect(verdict(on: "2025-08-01")?.nextChange == date("2025-12-01"))
    #expect(verdict()?.status == .partial)
  }

  @Test func aRetiredAssessmentCountsNoLonger() {
    judged.builder.assess(must, .satisfied, .documented, from: date("2025-06-01"), key: 50)
    judged.builder.assess(must, .satisfied, .documented, from: date("2025-12-01"), key: 50, retired: true)
    #expect(verdict(on: "2025-11-30")?.status == .satisfied)
    #expect(verdict()?.status == .unconfirmed)
    #expect(verdict()?.reason == .nothingRecorded)
  }

  @Test func anEventThatIsOnRecordIsJudged() {
    #expect(verdict("9.1-3-1-d")?.reason == .noEvent)
    judged.builder.assess("9.1-3-1-d", .notSatisfied, from: date("2026-01-10"))
    #expect(verdict("9.1-3-1-d", on: "2026-01-09")?.status == .notDue)
    #expect(verdict("9.1-3-1-d")?.status == .notSatisfied)
  }
}
