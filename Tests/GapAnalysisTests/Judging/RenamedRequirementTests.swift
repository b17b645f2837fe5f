import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// What is recorded under an ID that a requirement had before counts for it, on trial and once the catalogue is adopted.
@Suite struct RenamedRequirementTests {
  private static let small = try! Catalogues.smallCity()
  /// A person's judgement is the strongest evidence of both.
  private static let renamed = try! small.renaming(["art5-3-second": "art5-4", "art5-3-first": "art5-5"])

  /// One contract; the records name the requirements of the old catalogue alone, or of both.
  private static func judged(_ isAdopted: Bool, _ catalogue: Catalogue = renamed) -> Judged {
    let judged = Judged(catalogue, SubjectBuilder(isAdopted ? catalogue : nil, after: small))
    judged.builder.contract { facts in
      facts.dates.signed = date("2026-04-15")
      facts.dates.start = date("2026-05-01")
      facts.dates.end = date("2027-03-31")
    }
    return judged
  }

  @Test(arguments: [false, true]) func aJudgementUnderTheFormerIDCounts(isAdopted: Bool) {
    let judged = Self.judged(isAdopted)
    let old = judged.builder.assess("art5-3-first", .notSatisfied, .observed, from: date("2026-05-01"))
    let verdict = judged.verdict("art5-5", on: "2026-06-01")
    #expect(verdict?.status == .notSatisfied)
    #expect(verdict?.evidence == old)
    #expect(verdict?.since == date("2026-05-01"))
  }

  @Test(arguments: [false, true]) func withoutTheFormerIDItDoesNotCount(isAdopted: Bool) throws {
    let judged = Self.judged(isAdopted, try Self.small.renaming(["art5-3-first": "art5-5"], namesThem: false))
    judged.builder.assess("art5-3-first", .notSatisfied, .observed, from: date("2026-05-01"))
    #expect(judged.verdict("art5-5", on: "2026-06-01")?.status != .notSatisfied)
  }

  @Test func caseDoesNotTellTwoFormerIDsApart() throws {
    let shouting = try Self.small.renaming(["art5-3-first": "ART5-3-FIRST"], namesThem: false)
    let judged = Judged(Self.renamed, SubjectBuilder(nil, after: shouting))
    judged.builder.contract { $0.dates.start = date("2026-05-01") }
    judged.builder.assess("ART5-3-FIRST", .notSatisfied, .observed, from: date("2026-05-01"))
    #expect(judged.verdict("art5-5", on: "2026-06-01")?.status == .notSatisfied)
  }

  /// Under whichever ID: the latest effective, then the latest recorded.
  @Test(arguments: [("art5-3-first", "art5-5"), ("art5-5", "art5-3-first")])
  func ofJudgementsUnderBothIDsTheLatestDecides(first: String, second: String) {
    let judged = Self.judged(true)
    judged.builder.assess(first, .satisfied, .observed, from: date("2026-05-01"))
    let later = judged.builder.assess(second, .notSatisfied, .observed, from: date("2026-07-01"))
    #expect(judged.verdict("art5-5", on: "2026-06-01")?.status == .satisfied)
    #expect(judged.verdict("art5-5", on: "2026-06-01")?.nextChange == date("2026-07-01"))
    #expect(judged.verdict("art5-5", on: "2026-07-01")?.status == .notSatisfied)
    let back = judged.builder.assess(first, .partial, .observed, from: date("2026-07-01"))
    #expect(judged.verdict("art5-5", on: "2026-07-01")?.evidence == back)
    #expect(later < back)
    judged.builder.assess(first, .satisfied, .observed, from: date("2026-06-15"))
    #expect(judged.verdict("art5-5", on: "2026-07-01")?.evidence == back)
  }

  @Test func whatOtherRequirementsHaveStaysTheirs() {
    let judged = Self.judged(true)
    judged.builder.assess("art5-3-first", .satisfied, .observed, from: date("2026-05-01"))
    judged.builder.assess("art5-2", .notSatisfied, .observed, from: date("2026-05-02"))
    judged.builder.assess("art5-4", .notNeeded, .observed, from: date("2026-05-03"), because: true)
    judged.builder.assess("art5-3-second", .notSatisfied, .observed, from: date("2026-05-04"))
    #expect(judged.verdict("art5-5", on: "2026-06-01")?.status == .satisfied)
    #expect(judged.verdict("art5-4", on: "2026-05-03")?.status == .notNeeded)
    #expect(judged.verdict("art5-4", on: "2026-06-01")?.status == .notSatisfied)
  }

  @Test(arguments: [false, true]) func anExceptionUnderTheFormerIDSetsItAside(isAdopted: Bool) {
    let judged = Self.judged(isAdopted)
    judged.builder.assess("art5-3-first", .notSatisfied, .observed, from: date("2026-05-01"))
    let exception = judged.builder.related(.exceptionMeasure, of: "art5-3-first") { facts in
      facts.began = date("2026-06-01")
      facts.ended = date("2026-06-30")
      facts.decided = date("2026-05-20")
    }
    #expect(judged.verdict("art5-5", on: "2026-06-30")?.status == .excepted)
    #expect(judged.verdict("art5-5", on: "2026-06-30")?.evidence == exception)
    #expect(judged.verdict("art5-5", on: "2026-07-01")?.status == .notSatisfied)
  }

  /// 0 stands for none in particular, and a requirement that the register does not know is none of those.
  @Test func whatNamesNoRequirementIsNotTakenForOneThatTheRegisterDoesNotKnow() throws {
    let unknown = try Self.small.renaming(["art5-3-first": "art5-5"], namesThem: false)
    let judged = Self.judged(false, unknown)
    judged.builder.related(.exceptionMeasure, of: "art5-2") { facts in
      facts.began = date("2026-05-01")
      facts.decided = date("2026-05-01")
    }
    judged.builder.related(.exceptionMeasure) { facts in
      facts.began = date("2026-05-01")
      facts.decided = date("2026-05-01")
    }
    let judge = SubjectJudge(catalogue: unknown, codes: judged.builder.codes)
    let place = try #require(judge.plans.firstIndex { $0.requirement.id.rawValue == "art5-5" })
    #expect(judge.codes[place] == RequirementCodes.unknown)
    #expect(
      judge.exception(from: place, of: judged.builder.subject(), on: date("2026-06-01").dayNumber) == nil)
  }

  @Test(arguments: [false, true]) func whatRecordsNameFollows(isAdopted: Bool) throws {
    let iizuka = Judged.iizuka
    let names = ["9.1-2-1-d-08": "9.1-2-1-d-19", "9.1-2-1-e": "9.1-2-1-f"]
    let renamed = try iizuka.renaming(names)
    let judged = Judged(renamed, SubjectBuilder(isAdopted ? renamed : nil, after: iizuka))
    judged.builder.contract { facts in
      facts.dates.signed = date("2025-04-10")
      facts.dates.start = date("2025-05-01")
      facts.dates.end = date("2026-03-31")
      facts.facts[.givesImportantInformation] = true
      facts.facts[.handlesImportantInformation] = true
      facts.facts.kinds = .operation
    }
    let clause = judged.builder.clause("9.1-2-1-d-08", .absent)
    judged.builder.clause("9.1-2-1-e", .present)
    #expect(judged.verdict("9.1-2-1-d-19", on: "2026-01-01")?.evidence == clause)
    #expect(judged.verdict("9.1-2-1-d-19", on: "2026-01-01")?.status == .notSatisfied)
    #expect(judged.verdict("9.1-2-1-f", on: "2026-01-01")?.status == .satisfied)
  }

  @Test(arguments: [false, true]) func whatACheckNamesFollows(isAdopted: Bool) throws {
    let iizuka = Judged.iizuka
    let items = "abcdefgh".map { "9.3A-7-1-\($0)" }
    let renamed = try iizuka.renaming(Dictionary(uniqueKeysWithValues: items.map { ($0, $0 + "-new") }))
    let builder = SubjectBuilder(isAdopted ? renamed : nil, kind: .cloudService, after: iizuka)
    builder.contract { facts in
      facts.dates.start = date("2025-04-01")
      facts.facts.confidentiality = .c2
    }
    builder.related(.event, ofEach: isAdopted ? items.dropLast() + ["9.3A-7-1-h-new"] : items) { event in
      event.code = Event.Kind.periodicCheck.code
      event.began = date("2025-05-15")
      event.marks = [.saysWho, .saysHow, .saysResult, .saysAction]
    }
    #expect(Judged(renamed, builder).verdict("9.3A-7-5", on: "2025-06-01")?.status == .satisfied)
  }
}
