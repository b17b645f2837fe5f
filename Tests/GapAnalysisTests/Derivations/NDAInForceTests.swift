import Registry
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// 9.1-2-1-e: an NDA before important information is given.
@Suite struct NDAInForceTests {
  private let judged = Judged.whereEverythingApplies { $0.vendor = 7 }

  private func verdict(on day: String) -> Verdict? { judged.verdict("9.1-2-1-e", on: day) }

  @Test func isInForceThroughItsLastDay() {
    let nda = judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("2026-09-29")
    }
    let last = verdict(on: "2026-09-29")
    #expect(last?.status == .satisfied)
    #expect(last?.reason == .ndaInForce)
    #expect(last?.since == date("2025-04-10"))
    #expect(last?.nextChange == date("2026-09-30"))
    #expect(last?.evidence == nda)
    let after = verdict(on: "2026-09-30")
    #expect(after?.status == .overdue)
    #expect(after?.reason == .evidenceLapsed(date("2026-09-29")))
    #expect(after?.since == date("2026-09-30"))
    #expect(after?.nextChange == nil)
  }

  @Test func survivalCountsAfterTheEnd() {
    judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("2026-03-31")
      $0.survivalUntil = date("2029-03-31")
    }
    #expect(verdict(on: "2026-03-31")?.reason == .ndaInForce)
    let surviving = verdict(on: "2026-04-01")
    #expect(surviving?.status == .satisfied)
    #expect(surviving?.reason == .ndaSurvives)
    #expect(surviving?.nextChange == date("2029-04-01"))
    #expect(verdict(on: "2029-04-01")?.reason == .evidenceLapsed(date("2029-03-31")))
  }

  @Test func anEndThatNobodyRecordedShowsAPart() {
    judged.builder.nda { $0.signed = date("2025-04-10") }
    #expect(verdict(on: "2026-01-01")?.status == .partial)
    #expect(verdict(on: "2026-01-01")?.reason == .ndaEndUnknown)
  }

  @Test func anAgreementThatSaysItHasNoEndStaysInForce() {
    judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.withoutEnd = true
    }
    #expect(verdict(on: "2099-01-01")?.status == .satisfied)
    #expect(verdict(on: "2099-01-01")?.nextChange == nil)
  }

  @Test func ofSeveralTheOneThatShowsMostCounts() {
    judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("2025-12-31")
    }
    let renewal = judged.builder.nda {
      $0.signed = date("2026-01-15")
      $0.validUntil = date("2026-12-31")
    }
    #expect(verdict(on: "2026-01-10")?.status == .overdue)
    #expect(verdict(on: "2026-01-10")?.nextChange == date("2026-01-15"))
    #expect(verdict(on: "2026-01-15")?.status == .satisfied)
    #expect(verdict(on: "2026-01-15")?.evidence == renewal)
    // Both have lapsed: the one that lapsed last is what was in force.
    #expect(verdict(on: "2027-01-01")?.reason == .evidenceLapsed(date("2026-12-31")))
  }

  @Test func oneWithoutASigningDayShowsMoreThanOneThatLapsed() {
    judged.builder.nda {
      $0.signed = date("2024-04-10")
      $0.validUntil = date("2024-12-31")
    }
    judged.builder.nda { $0.validUntil = date("2026-12-31") }
    #expect(verdict(on: "2026-01-01")?.reason == .ndaSigningUnknown)
    #expect(verdict(on: "2027-01-01")?.status == .overdue)
  }

  @Test func aRetiredAgreementCountsNoLonger() {
    judged.builder.nda(50) {
      $0.signed = date("2025-04-10")
      $0.withoutEnd = true
    }
    judged.builder.nda(50, from: date("2025-10-01")) {
      $0.signed = date("2025-04-10")
      $0.withoutEnd = true
      $0.isRetired = true
    }
    #expect(verdict(on: "2025-09-30")?.status == .satisfied)
    #expect(verdict(on: "2025-10-01")?.status == .unconfirmed)
    #expect(verdict(on: "2025-10-01")?.reason == .nothingRecorded)
  }

  @Test func anAgreementWithTheVendorCoversTheContractWhileItIsWithThatVendor() {
    judged.builder.nda {
      $0.vendor = 7
      $0.signed = date("2025-04-10")
      $0.withoutEnd = true
    }
    judged.builder.contract(from: date("2025-12-01")) { $0.vendor = 8 }
    #expect(verdict(on: "2025-11-30")?.status == .satisfied)
    #expect(verdict(on: "2025-11-30")?.nextChange == date("2025-12-01"))
    #expect(verdict(on: "2025-12-01")?.status == .unconfirmed)
  }

  @Test func anAgreementThatMovedToAnotherContractCoversThisOneUntilThen() {
    judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.withoutEnd = true
      $0.replacedFrom = date("2025-12-01")
    }
    #expect(verdict(on: "2025-11-30")?.nextChange == date("2025-12-01"))
    #expect(verdict(on: "2025-12-01")?.status == .unconfirmed)
  }

  @Test func anOpinionDoesNotOverrideTheRecordsButShowsAsAConflict() {
    judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("2026-09-29")
    }
    judged.builder.assess("9.1-2-1-e", .satisfied, .observed, from: date("2026-09-30"))
    #expect(verdict(on: "2026-09-29")?.hasConflict == false)
    #expect(verdict(on: "2026-09-30")?.status == .overdue)
    #expect(verdict(on: "2026-09-30")?.hasConflict == true)
  }

  @Test func theEndOfAllTimeIsNoChangeInSight() {
    judged.builder.nda {
      $0.signed = date("2025-04-10")
      $0.validUntil = date("9999-12-31")
    }
    #expect(verdict(on: "2026-09-29")?.nextChange == nil)
  }

  @Test func doesNotCountBeforeItIsSigned() {
    judged.builder.nda {
      $0.signed = date("2025-06-01")
      $0.withoutEnd = true
    }
    #expect(verdict(on: "2025-05-31")?.status == .unconfirmed)
    #expect(verdict(on: "2025-05-31")?.nextChange == date("2025-06-01"))
  }
}
