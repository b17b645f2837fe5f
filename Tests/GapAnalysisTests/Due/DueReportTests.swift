import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct DueReportTests {
  private static let day = SampleRegister.day

  private func list(
    _ register: DueRegister, on day: CivilDate = DueReportTests.day, days: Int = 90,
    _ change: (inout DueQuery) -> Void = { _ in }
  ) async throws -> DueList {
    var query = DueQuery(asOf: day, until: day.adding(days: days))
    change(&query)
    return try await register.test.read { [query] in try DueReporter.report(query, from: $0) }
  }

  /// `KIND NUMBER DATE`, of records alone unless asked.
  private func told(_ list: DueList, _ state: DueItem.State, verdicts: Bool = false) -> [String] {
    list.items(state).filter { verdicts || !$0.kind.isOfVerdict }.map { item in
      "\(item.kind.rawValue) \(item.recordNumber) \(item.date?.description ?? "-")"
    }
  }

  @Test func listsADateOfEveryKindOnce() async throws {
    let list = try await list(DueRegister.filled())
    #expect(
      told(list, .overdue) == ["remediation P-1 2026-09-15", "exceptionReport E-1 2026-09-20"])
    #expect(
      told(list, .upcoming) == [
        "certificationEnd T-1 2026-10-02", "exceptionEnd E-1 2026-10-15", "noticeDate R8-001 2026-10-20",
        "serviceEnd K-1 2026-11-15", "approvalEnd Q-1 2026-11-15", "officeVacancy A-3 2026-11-30",
        "contractEnd R8-001 2026-12-20", "ndaEnd N-1 2026-12-20", "systemEnd J-1 2026-12-29",
      ])
    #expect(
      Set(told(list, .unknown)) == [
        "contractEnd R8-002 -", "noticeDate R8-002 -", "ndaSurvivalEnd N-1 -", "certificationEnd T-2 -",
        "officeVacancy A-5 -",
      ])
  }

  @Test func theFirstAndTheLastDayAreIncludedAndTheDaysBesideThemNot() async throws {
    let register = try await DueRegister.filled()
    func has(_ day: String, _ days: Int) async throws -> Bool {
      told(try await list(register, on: date(day), days: days), .upcoming).contains("noticeDate R8-001 2026-10-20")
    }
    #expect(try await has("2026-10-10", 10))
    #expect(try await has("2026-10-20", 0))
    #expect(try await !has("2026-10-10", 9))
    #expect(try await !has("2026-10-21", 30))
  }

  /// The agreement ends, and with it what it shows: one date, told with the provision.
  @Test func aDateThatARecordHoldsIsToldWithWhatRestsOnIt() async throws {
    let list = try await list(DueRegister.filled())
    let end = try #require(list.items.first { $0.kind == .ndaEnd })
    #expect(list.requirements(of: end).map(\.id.rawValue) == ["art5-2"])
    let told = list.items.filter { $0.kind == .evidenceEnd && list.subject(of: $0).number == "R8-001" }
    #expect(told.isEmpty)
    let exception = try #require(list.items.first { $0.kind == .exceptionEnd })
    #expect(exception.state == .upcoming)
  }

  @Test func anAgreementThatEndedIsOpenOnlyWhileSomethingRestsOnIt() async throws {
    var register = try await DueRegister.filled()
    let day = date("2026-12-21")
    #expect(told(try await list(register, on: day), .overdue).contains("ndaEnd N-1 2026-12-20"))
    try await register.add(
      .nda, "N-2", ["vendor": "@V-1", "contract": "@R8-001", "signed": "2026-12-01", "validUntil": "2028-03-31"])
    #expect(!told(try await list(register, on: day), .overdue).contains("ndaEnd N-1 2026-12-20"))
  }

  @Test func aNoticeDateStaysOpenUntilTheContractEndsOrIsFollowed() async throws {
    var register = try await DueRegister.filled()
    let notice = "noticeDate R8-001 2026-10-20"
    #expect(told(try await list(register, on: date("2026-12-20")), .overdue).contains(notice))
    #expect(!told(try await list(register, on: date("2026-12-21")), .overdue).contains(notice))
    try await register.add(.contract, "R9-001", ["title": "次", "predecessor": "@R8-001", "end": "2027-12-20"])
    #expect(!told(try await list(register, on: date("2026-12-20")), .overdue).contains(notice))
  }

  /// It runs on, and the register does not say until when.
  @Test func aContractThatRenewsItselfIsOpenAfterItsEnd() async throws {
    let register = try await DueRegister.filled()
    #expect(told(try await list(register, on: date("2027-01-10")), .overdue).contains("contractEnd R8-001 2026-12-20"))
  }

  @Test func aSuccessorOrAnActingOfficerFillsTheOffice() async throws {
    var register = try await DueRegister.filled()
    func vacancies(_ day: String = "2026-09-30") async throws -> [String] {
      let list = try await list(register, on: date(day)) { $0.kinds = [.officeVacancy] }
      return told(list, .upcoming) + told(list, .overdue)
    }
    // The term of A-1 ends as well, and A-2 acts from the day after.
    #expect(try await vacancies() == ["officeVacancy A-3 2026-11-30"])
    #expect(try await vacancies("2027-02-01") == ["officeVacancy A-3 2026-11-30"])
    try await register.add(
      .roleAssignment, "A-6", ["office": "systemsOfficer", "holder": "@1", "from": "2026-12-01"])
    #expect(try await vacancies().isEmpty)
  }

  @Test func whoMustActIsWhoHoldsTheOfficeOnTheDay() async throws {
    let list = try await list(DueRegister.filled())
    let end = try #require(list.items.first { $0.kind == .ndaEnd })
    let actors = list.actors(of: end)
    #expect(actors.map(\.office.rawValue) == ["headOfSection", "systemsOfficer"])
    // On 20 December A-1 and A-3 are over; A-2 acts.
    #expect(actors[0].holders.isEmpty && actors[0].acting.map(\.name) == ["穂波 次郎"])
    #expect(actors[1].isVacant)
    #expect(!list.actTogether(end))
    let report = try #require(list.items.first { $0.kind == .remediation })
    #expect(list.actors(of: report).map { $0.holders.map(\.name) } == [["筑穂 三郎"]])
    #expect(list.actors(of: report).map { $0.substitutes.map(\.name) } == [["庄内 四郎"]])
    #expect(report.ownerName == "穂波 次郎")
  }

  @Test func sectionsAndKindsNarrowTheListAndChangeNothingElse() async throws {
    let register = try await DueRegister.filled()
    let whole = try await list(register)
    let tax = try await list(register) { $0.sections = ["税務課"] }
    let uids = Set(whole.items.filter { whole.sections(of: $0).contains("税務課") }.map(whole.uid))
    #expect(Set(tax.items.map(tax.uid)) == uids)
    for kind in DueKind.allCases {
      let some = try await list(register) { $0.kinds = [kind] }
      #expect(some.items.map(some.uid) == whole.items.filter { $0.kind == kind }.map(whole.uid), "\(kind)")
    }
  }

  @Test func overdueIsListedAloneOrLeftOut() async throws {
    let register = try await DueRegister.filled()
    let whole = try await list(register)
    let only = try await list(register) { $0.overdue = .only }
    let left = try await list(register) { $0.overdue = .left }
    #expect(!only.items.isEmpty && only.items.allSatisfy { $0.state == .overdue })
    #expect((only.items + left.items).map(whole.uid).sorted() == whole.items.map(whole.uid).sorted())
  }

  @Test func whatWasKnownThenIsListedAsItWas() async throws {
    let register = try await DueRegister.filled()
    let head = try await register.test.read { try $0.head().sequence }
    let before = try await list(register)
    try await register.edit("R8-001", ["noticeDate": "2026-11-05"], effect: .correction)
    let after = try await list(register)
    let again = try await list(register) { $0.knownAt = .sequence(head) }
    #expect(again.items == before.items)
    #expect(after.items != before.items)
  }

  @Test func aRetiredRecordFallsDueNoMore() async throws {
    let register = try await DueRegister.filled()
    let contract = register["R8-001"]
    try await register.test.record { try $0.retire(contract, from: date("2026-09-01"), reason: "重複") }
    let list = try await list(register)
    #expect(!list.items.contains { $0.recordNumber == "R8-001" || $0.recordNumber == "N-1" })
  }

  @Test func whatEndedIsOpenUntilItIsClosed() async throws {
    let register = try await DueRegister.filled()
    let day = date("2027-01-10")
    let ends = ["contractEnd R8-001 2026-12-20", "serviceEnd K-1 2026-11-15"]
    #expect(Set(told(try await list(register, on: day), .overdue)).isSuperset(of: ends))
    try await register.edit("R8-001", ["closedOn": "2026-12-25"], effect: .change(from: date("2026-12-25")))
    try await register.edit("K-1", ["closedOn": "2026-12-01"], effect: .change(from: date("2026-12-01")))
    #expect(Set(told(try await list(register, on: day), .overdue)).isDisjoint(with: ends))
    // Before they were closed they were due.
    #expect(told(try await list(register, on: date("2026-12-10")), .upcoming).contains(ends[0]))
  }

  @Test func dutiesThatEndWithTheContractDoNotSurviveIt() async throws {
    let register = try await DueRegister.filled()
    try await register.edit("N-1", ["survivalUntil": "2026-12-20"], effect: .correction)
    let none = try await list(register, days: 400) { $0.kinds = [.ndaSurvivalEnd] }
    #expect(told(none, .upcoming).isEmpty)
    try await register.edit("N-1", ["survivalUntil": "2027-03-31"], effect: .correction)
    let some = try await list(register, days: 400) { $0.kinds = [.ndaSurvivalEnd] }
    #expect(told(some, .upcoming) == ["ndaSurvivalEnd N-1 2027-03-31"])
  }

  /// What is recorded as yes or no comes before what the text says.
  @Test func theFlagOfAutomaticRenewalDecidesBeforeTheText() async throws {
    let register = try await DueRegister.filled()
    func isAsked() async throws -> Bool {
      told(try await list(register), .unknown).contains("noticeDate R8-002 -")
    }
    #expect(try await isAsked())
    try await register.edit("R8-002", ["automaticRenewal": false], effect: .correction)
    #expect(try await !isAsked())
    try await register.edit("R8-002", ["automaticRenewal": true, "renewal": "協議による"], effect: .correction)
    #expect(try await isAsked())
  }

  @Test func whomAServiceNamesAsItsAdministratorMustActWhereNoAssignmentSaysOtherwise() async throws {
    var register = try await DueRegister(try Catalogues.iizuka())
    for (number, name) in [("1", "飯塚 花子"), ("2", "穂波 次郎")] {
      try await register.add(.officer, number, ["name": .string(name)])
    }
    try await register.add(
      .cloudService, "K-1",
      ["name": "電子申請", "confidentiality": "2", "useStart": "2025-04-01", "administratorOfficer": "@1"])
    func holders() async throws -> Set<String> {
      let list = try await list(register, days: 400)
      return Set(
        list.items.flatMap { list.actors(of: $0) }.filter { $0.office.rawValue == "cloudServiceAdministrator" }
          .flatMap(\.holders).map(\.number))
    }
    #expect(try await holders() == ["1"])
    try await register.add(
      .roleAssignment, "A-1", ["office": "cloudServiceAdministrator", "holder": "@2", "from": "2025-04-01"])
    #expect(try await holders() == ["2"])
  }
}
