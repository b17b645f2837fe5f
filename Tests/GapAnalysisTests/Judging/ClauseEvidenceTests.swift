import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// Confirmed clauses beside judgements of officers, and beside an agreement of its own. The contract ends on 2026-03-31.
@Suite struct ClauseEvidenceTests {
  private static let item = "9.1-2-1-d-08"
  private static let nda = "9.1-2-1-e"
  private let judged = Judged.whereEverythingApplies()

  @Test(arguments: [
    (ClauseFinding.Found.present, Status.satisfied), (.partial, .partial), (.contradicted, .notSatisfied),
    (.absent, .notSatisfied),
  ])
  func whatIsConfirmedIsTheStatus(found: ClauseFinding.Found, status: Status) {
    let clause = judged.builder.clause(Self.item, found)
    let verdict = judged.verdict(Self.item, on: "2026-01-01")
    #expect(verdict?.status == status)
    #expect(verdict?.evidence == clause)
    #expect(verdict?.since == date("2025-04-10"))
  }

  @Test(arguments: [ClauseFinding.State.proposed, .rejected])
  func whatIsNotConfirmedLeavesItUnconfirmed(state: ClauseFinding.State) {
    judged.builder.clause(Self.item, .present, state)
    #expect(judged.verdict(Self.item, on: "2026-01-01")?.status == .unconfirmed)
    #expect(judged.verdict(Self.item, on: "2026-01-01")?.reason == .nothingRecorded)
  }

  @Test(arguments: [ClauseFinding.Found.absent, .partial], ["2025-04-01", "2025-12-01"])
  func aMissingClauseCanBeJudgedNotNeeded(found: ClauseFinding.Found, day: String) {
    judged.builder.clause(Self.item, found)
    let judgement = judged.builder.assess(Self.item, .notNeeded, .documented, from: date(day), because: true)
    let verdict = judged.verdict(Self.item, on: "2026-01-01")
    #expect(verdict?.status == .notNeeded)
    #expect(verdict?.evidence == judgement)
    #expect(verdict?.hasConflict == false)
  }

  @Test func withoutAPersonAndAReasonItIsMissingStill() {
    judged.builder.clause(Self.item, .absent)
    judged.builder.assess(Self.item, .notNeeded, .documented, from: date("2025-12-01"))
    judged.builder.assess(Self.item, .notNeeded, .declared, from: date("2025-12-01"), by: false, because: true)
    #expect(judged.verdict(Self.item, on: "2026-01-01")?.status == .notSatisfied)
  }

  @Test func onceTheJudgementLapsesItIsMissingAgain() {
    judged.builder.clause(Self.item, .absent)
    judged.builder.assess(
      Self.item, .notNeeded, .documented, from: date("2025-12-01"), until: date("2025-12-31"), because: true)
    #expect(judged.verdict(Self.item, on: "2025-12-31")?.status == .notNeeded)
    #expect(judged.verdict(Self.item, on: "2025-12-31")?.nextChange == date("2026-01-01"))
    #expect(judged.verdict(Self.item, on: "2026-01-01")?.status == .notSatisfied)
  }

  @Test func aStrongerJudgementThatItIsNeededKeepsItMissing() {
    judged.builder.clause(Self.item, .absent)
    judged.builder.assess(Self.item, .notSatisfied, .observed, from: date("2025-11-01"))
    judged.builder.assess(Self.item, .notNeeded, .documented, from: date("2025-12-01"), because: true)
    #expect(judged.verdict(Self.item, on: "2026-01-01")?.status == .notSatisfied)
  }

  @Test func aContractThatSaysTheOppositeIsNotSetAside() {
    judged.builder.clause(Self.item, .contradicted)
    judged.builder.assess(Self.item, .notNeeded, .observed, from: date("2025-12-01"), because: true)
    let verdict = judged.verdict(Self.item, on: "2026-01-01")
    #expect(verdict?.status == .notSatisfied)
    #expect(verdict?.hasConflict == true)
  }

  @Test func aNewerJudgementThatDisagreesIsAConflict() {
    judged.builder.clause(Self.item, .present)
    judged.builder.assess(Self.item, .notSatisfied, .observed, from: date("2025-12-01"))
    #expect(judged.verdict(Self.item, on: "2025-11-30")?.status == .satisfied)
    #expect(judged.verdict(Self.item, on: "2025-12-01")?.status == .unconfirmed)
    #expect(judged.verdict(Self.item, on: "2025-12-01")?.reason == .conflict)
  }

  @Test func articlesInTheContractAreAnAgreementWhileItRuns() {
    judged.builder.clause(Self.nda, .present)
    #expect(judged.verdict(Self.nda, on: "2026-03-31")?.status == .satisfied)
    #expect(judged.verdict(Self.nda, on: "2026-03-31")?.nextChange == date("2026-04-01"))
    #expect(judged.verdict(Self.nda, on: "2026-04-01")?.status == .overdue)
    #expect(judged.verdict(Self.nda, on: "2026-04-01")?.reason == .evidenceLapsed(date("2026-03-31")))
  }

  @Test func oneThatIsInForceIsEnough() {
    let clause = judged.builder.clause(Self.nda, .present)
    let paper = judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("2025-12-31")
      $0.survivalUntil = date("2025-12-31")
    }
    // The paper has lapsed, the articles have not.
    #expect(judged.verdict(Self.nda, on: "2026-01-01")?.status == .satisfied)
    #expect(judged.verdict(Self.nda, on: "2026-01-01")?.evidence == clause)
    // Both have.
    #expect(judged.verdict(Self.nda, on: "2026-04-01")?.evidence == paper)
  }

  @Test func whatSurvivesIsAPaperOfItsOwn() {
    judged.builder.clause(Self.nda, .present)
    let paper = judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("2026-03-31")
      $0.survivalUntil = date("2031-03-31")
    }
    let after = judged.verdict(Self.nda, on: "2026-04-01")
    #expect(after?.status == .satisfied)
    #expect(after?.evidence == paper)
  }

  @Test(arguments: [ClauseFinding.Found.absent, .partial, .contradicted])
  func aContractWithoutArticlesSaysNothingAgainstAPaperInForce(found: ClauseFinding.Found) {
    judged.builder.clause(Self.nda, found)
    let paper = judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.withoutEnd = true
    }
    let verdict = judged.verdict(Self.nda, on: "2026-01-01")
    #expect(verdict?.status == .satisfied)
    #expect(verdict?.evidence == paper)
    #expect(verdict?.hasConflict == false)
  }
}
