import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct CertificationsHoldTests {
  private static let derived = Derived("certificationsHold", of: "9.3A-3-8", kind: .cloudService)

  static let examples: [Example] = [
    .saysNothing("no certification"),
    .saysNothing("valid") { $0.certification(.valid) },
    .saysNothing("always suspended: every judgement knew of it") { $0.certification(.suspended) },
    .fails("suspended since", .open, .certificationWorse) {
      $0.certification(.valid, key: 7)
      $0.certification(.suspended, key: 7, from: "2026-05-01")
    },
    .saysNothing("suspended from tomorrow") {
      $0.certification(.valid, key: 7)
      $0.certification(.suspended, key: 7, from: "2026-05-16")
    },
    .saysNothing("suspended, and valid again") {
      $0.certification(.valid, key: 7)
      $0.certification(.suspended, key: 7, from: "2026-04-01")
      $0.certification(.valid, key: 7, from: "2026-05-01")
    },
    .saysNothing("what got better reopens nothing") {
      $0.certification(.claimed, key: 7)
      $0.certification(.valid, key: 7, from: "2026-05-01")
    },
    .saysNothing("a renewal is pending past the end") {
      $0.certification(.renewalPending, key: 7, until: "2026-03-31")
    },
    .fails("past its end", .open, .certificationLapsed) { $0.certification(.valid, until: "2026-05-14") },
    .saysNothing("on its last day") { $0.certification(.valid, until: "2026-05-15") },
    .fails("claimed, and past the end that is claimed", .open, .certificationLapsed) {
      $0.certification(.claimed, until: "2026-05-14")
    },
    .fails("without a recorded status, past its end", .open, .certificationLapsed) {
      $0.certification(nil, until: "2026-05-14")
    },
    .fails("not looked up again", .open, .certificationStale) {
      $0.certification(.valid, freshUntil: "2026-05-14")
    },
    .saysNothing("on the last day on which it is fresh") { $0.certification(.valid, freshUntil: "2026-05-15") },
    .saysNothing("looked up again since") {
      $0.certification(.valid, key: 7, freshUntil: "2026-05-10")
      $0.certification(.valid, key: 7, from: "2026-05-12", freshUntil: "2026-05-20")
    },
    .fails("the register does not bear the vendor out", .open, .certificationDisputed) {
      $0.certification(.claimed, key: 7)
      $0.certification(.notListed, key: 7, from: "2026-05-01", isDisputed: true)
    },
    .saysNothing("retired") {
      $0.certification(.valid, key: 7)
      $0.certification(.expired, key: 7, from: "2026-05-01") { $0.isRetired = true }
    },
    // Nobody knew of it before: it counts as unknown.
    .fails("first known as withdrawn", .open, .certificationWorse) { $0.certification(.withdrawn, from: "2026-05-01") },
    .saysNothing("first known as claimed") { $0.certification(.claimed, from: "2026-05-01") },
    .fails("one of two", .open, .certificationWorse) {
      $0.certification(.valid)
      $0.certification(.valid, key: 7)
      $0.certification(.withdrawn, key: 7, from: "2026-05-01")
    },
    .fails("of two the later", .open, .certificationStale) {
      $0.certification(.valid, until: "2026-03-31")
      $0.certification(.valid, freshUntil: "2026-04-30")
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func saysSinceWhen() {
    let opinion = Self.derived.opinion(on: "2026-05-15") {
      $0.certification(.valid, key: 7, until: "2026-03-31")
      // The register says so some days later: it was past its end all the time.
      $0.certification(.expired, key: 7, from: "2026-04-03", until: "2026-03-31")
    }
    #expect(opinion?.effective == date("2026-04-01").dayNumber)
    #expect(opinion?.reason == .shown(.certificationLapsed))
  }

  @Test func gettingWorseAgainCountsFromTheLaterDay() {
    let opinion = Self.derived.opinion(on: "2026-05-15") {
      $0.certification(.valid, key: 7)
      $0.certification(.inProcess, key: 7, from: "2026-03-01")
      $0.certification(.suspended, key: 7, from: "2026-04-01")
      $0.certification(.inProcess, key: 7, from: "2026-05-01")
    }
    // A judgement of March knew that it was no better than it is now.
    #expect(opinion?.effective == date("2026-03-01").dayNumber)
  }

  @Test func changesAreForeseen() {
    let changes = Self.derived.changes {
      $0.certification(.valid, key: 7, until: "2026-09-30", freshUntil: "2026-06-30")
      $0.certification(.valid, key: 7, from: "2026-08-01", until: "2026-09-30", freshUntil: "2026-10-31")
      $0.certification(.renewalPending, key: 7, from: "2026-10-15", until: "2026-09-30", freshUntil: "2026-12-31")
      $0.certification(.valid, key: 7, from: "2026-12-01", until: "2027-09-30")
    }
    #expect(changes == ["2026-07-01", "2026-08-01", "2026-10-01", "2026-10-15"])
  }

  /// Nobody would wait for a year of daily look-ups to be sorted.
  @Test func aLookUpThatFindsTheSameAddsNoDay() {
    let builder = SubjectBuilder(Judged.iizuka, kind: .cloudService)
    builder.contract()
    let first = date("2026-01-01")
    for day in 0..<365 {
      let today = first.adding(days: day)
      builder.certification(.valid, key: 7, from: today.description, freshUntil: today.adding(days: 7).description)
    }
    var days = DayList()
    CertificationsHold(parameters: [:]).addDays(of: builder.subject(), to: &days)
    #expect(days.days == [first.dayNumber, first.adding(days: 364 + 8).dayNumber])
  }
}

/// How a judgement of the provider fares.
@Suite struct CertificationJudgementTests {
  private static let requirement = "9.3A-3-8"

  private func judged(_ make: (SubjectBuilder) -> Void) -> Judged {
    let judged = Judged(kind: .cloudService)
    judged.builder.contract {
      $0.dates.start = date("2026-01-01")
      $0.facts.confidentiality = .c3A
    }
    make(judged.builder)
    return judged
  }

  @Test(arguments: Certification.Status.allCases)
  func certificatesAloneShowNothing(status: Certification.Status) {
    let judged = judged { $0.certification(status) }
    #expect(judged.status(Self.requirement, on: "2026-05-15") == .unconfirmed)
  }

  @Test func aJudgementCountsUntilACertificationGetsWorse() throws {
    let judged = judged {
      $0.certification(.valid, key: 7)
      $0.certification(.suspended, key: 7, from: "2026-06-01")
      $0.assess(Self.requirement, .satisfied, from: date("2026-05-01"))
    }
    let before = try #require(judged.verdict(Self.requirement, on: "2026-05-31"))
    #expect(before.status == .satisfied)
    #expect(before.nextChange == date("2026-06-01"))
    let after = try #require(judged.verdict(Self.requirement, on: "2026-06-01"))
    #expect(after.status == .unconfirmed)
    #expect(after.reason == .shown(.certificationWorse))
    #expect(after.since == date("2026-06-01"))
    #expect(after.evidence != nil)
  }

  @Test func aJudgementOfThatDayOrLaterKnewOfIt() {
    let judged = judged {
      $0.certification(.valid, key: 7)
      $0.certification(.suspended, key: 7, from: "2026-06-01")
      $0.assess(Self.requirement, .satisfied, from: date("2026-05-01"))
      $0.assess(Self.requirement, .partial, from: date("2026-06-01"))
    }
    #expect(judged.status(Self.requirement, on: "2026-05-31") == .satisfied)
    #expect(judged.status(Self.requirement, on: "2026-06-01") == .partial)
  }

  @Test func theEndOfFreshnessIsForetoldAndALookUpMendsIt() throws {
    let judged = judged {
      $0.certification(.valid, key: 7, freshUntil: "2026-06-30")
      $0.certification(.valid, key: 7, from: "2026-08-01", freshUntil: "2026-12-31")
      $0.assess(Self.requirement, .satisfied, from: date("2026-05-01"))
    }
    let before = try #require(judged.verdict(Self.requirement, on: "2026-06-15"))
    #expect(before.nextChange == date("2026-07-01"))
    #expect(judged.status(Self.requirement, on: "2026-07-01") == .unconfirmed)
    #expect(judged.status(Self.requirement, on: "2026-08-01") == .satisfied)
  }

  @Test func whereTheRequirementDoesNotApplyNothingIsAsked() {
    let judged = judged {
      $0.contract { $0.facts.confidentiality = .c1 }
      $0.certification(.valid, until: "2026-03-31")
    }
    #expect(judged.status(Self.requirement, on: "2026-05-15") == .notApplicable)
  }
}

extension SubjectBuilder {
  func certification(
    _ status: Certification.Status?, key: Int64? = nil, from day: String? = nil, until last: String? = nil,
    freshUntil: String? = nil, isDisputed: Bool = false, _ change: (inout RelatedFacts) -> Void = { _ in }
  ) {
    related(.certification, key: key, from: day.map { date($0) }) { facts in
      facts.code = status?.code ?? 0
      facts.ended = last.map { date($0) }
      facts.reported = freshUntil.map { date($0) }
      if isDisputed { facts.marks = .claimNotBorneOut }
      change(&facts)
    }
  }
}
