import Registry
import Testing
import TextForms

@testable import Certification

@Suite struct StandingHistoryTests {
  static let rules = StandingRules(
    tier: .register, freshDays: 30, absencesUntilNotListed: 3, isValidWhilePending: false)
  static let ismap = StandingRules(tier: .register, freshDays: 30, absencesUntilNotListed: 3, isValidWhilePending: true)

  func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

  func entry(_ status: Certification.Status, until end: String? = nil) -> ListedEntry {
    var entry = ListedEntry(source: "mine", id: "C21-0001-2", status: status)
    entry.service = "甲"
    entry.validUntil = end.flatMap { CivilDate(iso: $0) }
    return entry
  }

  func seen(_ day: String, _ outcome: Sighting.Outcome) throws -> Sighting {
    Sighting(time: try #require(Instant("\(day)T03:00:00Z")), outcome: outcome)
  }

  func standing(
    _ observations: [(String, Sighting.Outcome)], on day: String, rules: StandingRules = rules,
    confirmations: [PersonalConfirmation] = [], claimed: String? = nil
  ) throws -> StandingOnDay {
    let history = StandingHistory(
      try observations.map { try seen($0.0, $0.1) }, rules: rules, confirmations: confirmations,
      claimed: claimed.flatMap { CivilDate(iso: $0) })
    return history.standing(on: self.day(day))
  }

  @Test func isUnknownBeforeTheRegisterWasEverRead() throws {
    let never = try standing([], on: "2026-04-01")
    #expect(never.status == .unknown && never.fetch == nil && never.since == nil)
    let failed = try standing([("2026-03-01", .failed)], on: "2026-04-01")
    #expect(failed.status == .unknown && failed.fetch == .failed && failed.reason == .neverObserved)
  }

  @Test func isWhatTheRegisterSays() throws {
    let found = try standing(
      [
        ("2026-03-01", .listed(entry(.inProcess))), ("2026-03-08", .listed(entry(.valid))),
        ("2026-03-15", .notModified),
      ],
      on: "2026-03-20")
    #expect(found.status == .valid)
    #expect(found.fetch == .notModified)
    #expect(found.since == (day("2026-03-08")))
    #expect(found.reason == .listed(on: day("2026-03-15")))
  }

  @Test func takesNoFailureForAbsenceNorForValidity() throws {
    let listed: [(String, Sighting.Outcome)] = [("2026-03-01", .listed(entry(.valid)))]
    let failures = (2...20).map { ("2026-03-\($0 < 10 ? "0" : "")\($0)", Sighting.Outcome.failed) }
    let found = try standing(listed + failures, on: "2026-03-20")
    #expect(found.status == .valid && found.fetch == .failed)
    let absent = try standing([("2026-03-01", .absent)] + failures, on: "2026-03-20")
    #expect(absent.status == .unknown && absent.reason == .notFound(times: 1, needed: 3))
  }

  @Test func goesStaleAfterTheFreshnessOfTheSource() throws {
    let observations: [(String, Sighting.Outcome)] = [
      ("2026-03-01", .listed(entry(.valid))), ("2026-03-30", .failed),
    ]
    #expect(try standing(observations, on: "2026-03-31").fetch == .failed)
    let stale = try standing(observations, on: "2026-04-01")
    #expect(stale.fetch == .stale && stale.status == .valid)
  }

  @Test func ofOneDayTheLastObservationSettlesTheStatus() throws {
    let (first, second) = (entry(.suspended), entry(.valid))
    let history = StandingHistory(
      [
        Sighting(time: try #require(Instant("2026-03-01T01:00:00Z")), outcome: .listed(first)),
        Sighting(time: try #require(Instant("2026-03-01T02:00:00Z")), outcome: .listed(second)),
      ], rules: Self.rules)
    #expect(history.standing(on: day("2026-03-01")).status == .valid)
    #expect(history.standing(on: day("2026-02-28")).status == .unknown)
  }

  @Test func isNotListedOnlyAfterEnoughDaysInARow() throws {
    var observations: [(String, Sighting.Outcome)] = [
      ("2026-03-01", .listed(entry(.valid))), ("2026-03-02", .absent), ("2026-03-02", .absent), ("2026-03-03", .absent),
    ]
    let two = try standing(observations, on: "2026-03-03")
    #expect(two.status == .valid)
    #expect(two.reason == .missing(times: 2, needed: 3, lastListed: day("2026-03-01")))
    observations.append(("2026-03-04", .notModified))
    let three = try standing(observations, on: "2026-03-10")
    #expect(three.status == .notListed)
    #expect(three.since == (day("2026-03-04")))
    #expect(three.reason == .notListed(times: 3, since: day("2026-03-02")))
  }

  @Test func beginsToCountAnewWhenTheEntryComesBack() throws {
    let found = try standing(
      [
        ("2026-03-01", .listed(entry(.valid))), ("2026-03-02", .absent), ("2026-03-03", .absent),
        ("2026-03-04", .listed(entry(.valid))), ("2026-03-05", .absent),
      ], on: "2026-03-05")
    #expect(found.status == .valid)
    #expect(found.since == (day("2026-03-01")))
  }

  @Test func isWithdrawnOnlyWhenAPersonSaysSo() throws {
    let observations: [(String, Sighting.Outcome)] = [
      ("2026-03-01", .listed(entry(.valid))), ("2026-03-02", .absent),
    ]
    let confirmed = PersonalConfirmation.withdrawn(day("2026-03-05"))
    #expect(try standing(observations, on: "2026-03-04", confirmations: [confirmed]).status == .valid)
    let found = try standing(observations, on: "2026-03-05", confirmations: [confirmed])
    #expect(found.status == .withdrawn && found.since == (day("2026-03-05")))
    let back = try standing(
      observations + [("2026-03-06", .listed(entry(.valid)))], on: "2026-03-06", confirmations: [confirmed])
    #expect(back.status == .valid)
  }

  @Test func expiresTheDayAfterItsEndWithoutAnObservation() throws {
    let observations: [(String, Sighting.Outcome)] = [("2026-03-01", .listed(entry(.valid, until: "2026-03-31")))]
    #expect(try standing(observations, on: "2026-03-31").status == .valid)
    let past = try standing(observations, on: "2026-06-01")
    #expect(past.status == .expired && past.since == (day("2026-04-01")) && past.fetch == .stale)
  }

  @Test func goesOnPastItsEndWhileARenewalIsPendingUnderISMAP() throws {
    let pending: [(String, Sighting.Outcome)] = [
      ("2026-03-01", .listed(entry(.renewalPending, until: "2026-03-31")))
    ]
    let found = try standing(pending, on: "2026-04-10", rules: Self.ismap)
    #expect(found.status == .renewalPending && found.reason == .pending(end: day("2026-03-31")))
    let elsewhere = try standing(pending, on: "2026-04-10")
    #expect(elsewhere.status == .expired && elsewhere.reason == .pastEnd(day("2026-03-31"), isPending: true))
    let silent: [(String, Sighting.Outcome)] = [("2026-03-01", .listed(entry(.valid, until: "2026-03-31")))]
    #expect(try standing(silent, on: "2026-04-10", rules: Self.ismap).status == .expired)
    let confirmed = PersonalConfirmation.renewalPending(day("2026-04-05"))
    let known = try standing(silent, on: "2026-04-10", rules: Self.ismap, confirmations: [confirmed])
    #expect(known.status == .renewalPending && known.since == (day("2026-04-05")))
  }

  @Test func showsAClaimThatTheRegisterDoesNotBearOut() throws {
    #expect(try standing([], on: "2026-03-01", claimed: "2026-02-01").status == .claimed)
    let observations: [(String, Sighting.Outcome)] = [
      ("2026-03-01", .absent), ("2026-03-02", .absent), ("2026-03-03", .absent),
    ]
    let found = try standing(observations, on: "2026-03-03", claimed: "2026-02-01")
    #expect(found.status == .notListed && found.conflict == StandingConflict(found: .notListed))
    #expect(try standing(observations, on: "2026-03-03", claimed: "2026-04-01").conflict == nil)
    let valid = try standing([("2026-03-01", .listed(entry(.valid)))], on: "2026-03-01", claimed: "2026-02-01")
    #expect(valid.conflict == nil)
  }

  @Test func takesWhatAProviderListsForAClaim() throws {
    let rules = StandingRules(tier: .claimed, freshDays: 30, absencesUntilNotListed: 3, isValidWhilePending: false)
    let found = try standing([("2026-03-01", .listed(entry(.valid)))], on: "2026-03-01", rules: rules)
    #expect(found.status == .claimed)
  }
}
