import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// By the catalogue that the city has: which provision is cited for a date, and what is told once.
@Suite struct DueProvisionTests {
  private func list(_ register: DueRegister, on day: String = "2026-09-30", days: Int = 90) async throws -> DueList {
    let query = DueQuery(asOf: date(day), until: date(day).adding(days: days))
    return try await register.test.read { try DueReporter.report(query, from: $0) }
  }

  private func register() async throws -> DueRegister {
    var register = try await DueRegister(try Catalogues.iizuka())
    try await register.add(.section, "S-1", ["name": "税務課"])
    try await register.add(.vendor, "V-1", ["name": "株式会社サンプル"])
    try await register.add(
      .contract, "C-1",
      [
        "title": "保守", "section": "@S-1", "vendor": "@V-1", "kinds": .array(["operation"]), "confidentiality": "3A",
        "givesImportantInformation": true, "signed": "2026-04-01", "start": "2026-04-01", "end": "2026-11-30",
      ])
    return register
  }

  private func cited(_ list: DueList, _ kind: DueKind, _ state: DueItem.State = .upcoming) -> [[String]] {
    list.items.filter { $0.kind == kind && $0.state == state }.map { list.requirements(of: $0).map(\.id.rawValue) }
  }

  @Test func aPeriodicCheckIsDueAtTheEndOfItsPeriodAndOnceMoreWhenItIsMissed() async throws {
    let register = try await register()
    let before = try await list(register)
    let checks = before.items.filter { before.requirements(of: $0).map(\.id.rawValue) == ["9.1-3-1-b"] }
    // The contract ends before the fiscal year does.
    #expect(checks.map(\.date) == [date("2026-11-30")])
    #expect(checks.map(\.kind) == [.periodic] && checks.allSatisfy(before.isSetByCity))
    let after = try await list(register, on: "2026-12-01")
    let missed = after.items(.overdue).filter { after.requirements(of: $0).map(\.id.rawValue) == ["9.1-3-1-b"] }
    #expect(missed.map(\.date) == [date("2026-11-30")] && missed.map { after.daysLeft($0) } == [-1])
  }

  @Test func whatIsAskedAfterTheEndIsDueWhenTheGraceIsOver() async throws {
    let list = try await list(register(), on: "2026-12-01", days: 30)
    let due = list.items.filter { $0.kind == .phase && list.requirements(of: $0).allSatisfy { $0.phase == .end } }
    #expect(!due.isEmpty && due.allSatisfy { $0.date == date("2026-12-31") && list.isSetByCity($0) })
    let later = try await self.list(register(), on: "2027-01-15")
    let open = later.items(.overdue).filter { $0.kind == .phase }
    #expect(Set(open.compactMap(\.date)) == [date("2026-12-31")])
    #expect(open.count == due.count)
  }

  @Test func anUrgentExceptionIsReportedAndEveryExceptionEnds() async throws {
    var register = try await register()
    let exception: JSONObject = [
      "requirements": .array(["9.1-3-1-b"]), "subject": "@C-1", "from": "2026-09-01", "until": "2026-10-31",
      "urgent": true,
    ]
    try await register.add(.exceptionMeasure, "E-1", exception)
    let open = try await list(register)
    #expect(cited(open, .exceptionReport, .overdue) == [["8.4-2"]])
    #expect(open.actors(of: try #require(open.items.first { $0.kind == .exceptionReport })).count == 2)
    try await register.edit("E-1", ["reportedOn": "2026-09-05"], effect: .correction)
    let reported = try await list(register)
    #expect(cited(reported, .exceptionReport, .overdue).isEmpty)
    #expect(cited(reported, .exceptionEnd) == [["8.4-1"]])
  }

  /// In force it sets a gap aside; the day after, the gap is back: told with the exception, and open after it.
  @Test func theEndOfAnExceptionNamesTheGapThatComesBack() async throws {
    var register = try await register()
    try await register.add(
      .exceptionMeasure, "E-1",
      [
        "requirements": .array(["9.1-2-1-d-08"]), "subject": "@C-1", "from": "2026-09-01", "until": "2026-10-31",
        "permittedOn": "2026-08-20", "askedBy": "甲", "permittedBy": "乙", "urgent": false,
      ])
    #expect(cited(try await list(register), .exceptionEnd) == [["8.4-1", "9.1-2-1-d-08"]])
    let after = try await list(register, on: "2026-11-10")
    #expect(cited(after, .exceptionEnd, .overdue) == [["8.4-1", "9.1-2-1-d-08"]])
    try await register.add(.officer, "1", ["name": "飯塚 花子"])
    let (contract, officer) = (register["C-1"], register["1"])
    _ = try await register.test.record(as: officer) { transaction in
      try transaction.assess(
        requirementID: "9.1-2-1-d-08", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .documented,
        documents: ["契約書"], effectiveFrom: date("2026-11-05"))
    }
    #expect(cited(try await list(register, on: "2026-11-10"), .exceptionEnd, .overdue).isEmpty)
  }

  @Test func anApprovalCitesItsSchemeAndIsReplacedByANewerOne() async throws {
    var register = try await register()
    try await register.add(.cloudService, "K-1", ["name": "電子申請", "section": "@S-1", "confidentiality": "2"])
    func application(_ decided: JSONValue, _ until: JSONValue) -> JSONObject {
      [
        "scheme": "cloudServiceC2OrHigher", "subject": "@K-1", "decision": "approved", "decidedOn": decided,
        "validUntil": until, "administrator": "甲", "applicant": "乙", "decider": "丙",
      ]
    }
    try await register.add(.application, "Q-1", application("2025-10-01", "2026-10-31"))
    let first = try await list(register)
    #expect(cited(first, .approvalEnd) == [["9.3A-5-3"]])
    #expect(first.actors(of: try #require(first.items.first { $0.kind == .approvalEnd })).count == 1)
    #expect(cited(try await list(register, on: "2026-11-05"), .approvalEnd, .overdue) == [["9.3A-5-3"]])
    try await register.add(.application, "Q-2", application("2026-10-20", "2027-10-31"))
    #expect(cited(try await list(register), .approvalEnd).isEmpty)
  }

  @Test func aDateThatAPhaseWaitsForIsListedOnceWithAllThatWaits() async throws {
    var register = try await register()
    try await register.add(.cloudService, "K-1", ["name": "電子申請", "section": "@S-1", "confidentiality": "2"])
    try await register.add(
      .contract, "C-2", ["title": "清掃", "kinds": .array(["other"]), "signed": "2026-04-01", "start": "2026-04-01"])
    let list = try await list(register)
    let unknown = list.items(.unknown)
    let service = unknown.filter { list.subject(of: $0).number == "K-1" }
    #expect(Set(service.map(\.missing)) == [.applied, .useStart])
    #expect(service.allSatisfy { $0.kind == .phase && $0.requirements.count > 5 })
    let contract = unknown.filter { list.subject(of: $0).number == "C-2" }
    #expect(contract.map(\.kind) == [.contractEnd])
    #expect(contract.flatMap { list.requirements(of: $0) }.count > 1)
  }
}
