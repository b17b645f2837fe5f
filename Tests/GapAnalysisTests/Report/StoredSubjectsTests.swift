import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// From the journal through the store to the verdict.
@Suite struct StoredSubjectsTests {
  private func line(_ test: TestRegister, _ id: String, of contract: String, on day: String) async throws
    -> GapReport.GapLine?
  {
    var query = GapQuery(asOf: date(day))
    query.requirements = [RequirementID(rawValue: id)]
    query.subjects = [contract]
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first }
  }

  private func register() async throws -> (test: TestRegister, vendor: RecordID, contract: RecordID) {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "株式会社筑豊"]) }
    let contract = try await test.addContract(
      "C-1",
      [
        "vendor": .string(vendor.description), "signed": "2025-04-01", "start": "2025-04-01",
        "givesImportantInformation": true,
      ])
    return (test, vendor, contract)
  }

  @Test func anNDAThatEndsOnThe29thIsSatisfiedOnThe29thAndOverdueOnThe30th() async throws {
    let (test, vendor, contract) = try await register()
    try await test.record { transaction in
      _ = try transaction.add(
        .nda,
        [
          "number": "N-1", "vendor": .string(vendor.description), "contract": .string(contract.description),
          "signed": "2025-04-01", "validUntil": "2026-09-29",
        ])
    }
    let last = try #require(try await line(test, "9.1-2-1-e", of: "C-1", on: "2026-09-29"))
    #expect(last.status == .satisfied)
    #expect(last.since == date("2025-04-01"))
    #expect(last.nextChange == date("2026-09-30"))
    let after = try #require(try await line(test, "9.1-2-1-e", of: "C-1", on: "2026-09-30"))
    #expect(after.status == .overdue)
    #expect(after.since == date("2026-09-30"))
    #expect(after.nextChange == nil)
    #expect(after.reason == .evidenceLapsed(date("2026-09-29")))
    try await test.record {
      _ = try $0.edit($0.record(.nda, number: "N-1"), ["survivalUntil": "2030-03-31"], effect: .correction)
    }
    let surviving = try #require(try await line(test, "9.1-2-1-e", of: "C-1", on: "2026-09-30"))
    #expect(surviving.status == .satisfied)
    #expect(surviving.nextChange == date("2030-04-01"))
    #expect(try test.store.verify().holds)
  }

  @Test func anAgreementWithTheVendorCoversItsContractsAndNoOthers() async throws {
    let (test, vendor, _) = try await register()
    try await test.addContract(
      "C-2", ["signed": "2025-04-01", "start": "2025-04-01", "givesImportantInformation": true])
    try await test.record {
      _ = try $0.add(
        .nda, ["number": "N-1", "vendor": .string(vendor.description), "signed": "2025-04-01", "withoutEnd": true])
    }
    #expect(try await line(test, "9.1-2-1-e", of: "C-1", on: "2026-01-01")?.status == .satisfied)
    #expect(try await line(test, "9.1-2-1-e", of: "C-2", on: "2026-01-01")?.status == .unconfirmed)
    let other = try await test.record { try $0.add(.vendor, ["number": "V-2", "name": "株式会社嘉穂"]) }
    try await test.record {
      _ = try $0.edit(
        $0.record(.contract, number: "C-1"), ["vendor": .string(other.description)],
        effect: .change(from: date("2026-01-01")))
    }
    #expect(try await line(test, "9.1-2-1-e", of: "C-1", on: "2025-12-31")?.status == .satisfied)
    #expect(try await line(test, "9.1-2-1-e", of: "C-1", on: "2026-01-01")?.status == .unconfirmed)
  }

  @Test func anAgreementThatMovesToAnotherContractLeavesTheFirst() async throws {
    let (test, vendor, contract) = try await register()
    let second = try await test.addContract(
      "C-2", ["signed": "2025-04-01", "start": "2025-04-01", "givesImportantInformation": true])
    try await test.record {
      _ = try $0.add(
        .nda,
        [
          "number": "N-1", "vendor": .string(vendor.description), "contract": .string(contract.description),
          "signed": "2025-04-01", "withoutEnd": true,
        ])
    }
    let before = try await test.read { try $0.head().sequence }
    try await test.record {
      _ = try $0.edit(
        $0.record(.nda, number: "N-1"), ["contract": .string(second.description)],
        effect: .change(from: date("2026-01-01")))
    }
    #expect(try await line(test, "9.1-2-1-e", of: "C-1", on: "2025-12-31")?.status == .satisfied)
    #expect(try await line(test, "9.1-2-1-e", of: "C-1", on: "2025-12-31")?.nextChange == date("2026-01-01"))
    #expect(try await line(test, "9.1-2-1-e", of: "C-1", on: "2026-01-01")?.status == .unconfirmed)
    #expect(try await line(test, "9.1-2-1-e", of: "C-2", on: "2026-01-01")?.status == .satisfied)
    var query = GapQuery(asOf: date("2026-01-01"), knownAt: .sequence(before))
    query.statuses = [.satisfied]
    query.requirements = [RequirementID(rawValue: "9.1-2-1-e")]
    let past = try await test.read { [query] in try GapReporter.report(query, from: $0) }
    #expect(past.lines.map { past.subjects[$0.subject].number } == ["C-1"])
  }

  @Test func aClauseCountsFromItsSigningOnceItIsConfirmed() async throws {
    let (test, _, contract) = try await register()
    let officer = try await test.addOfficer()
    let id = "9.1-2-1-d-08"
    try await test.record {
      _ = try $0.edit(contract, ["kinds": .array(["operation"])], effect: .correction)
      _ = try $0.proposeClauses(
        of: contract, document: ReadDocument(sha256: String(repeating: "a", count: 64), name: "契約書.docx"),
        rules: "rules 1",
        checkedOn: date("2026-03-31"), [ClauseProposal(requirement: id, found: .present, article: "第3条")])
    }
    let proposed = try await test.read { try $0.head().sequence }
    #expect(try await line(test, id, of: "C-1", on: "2026-01-01")?.status == .unconfirmed)
    try await test.record(as: officer) { _ = try $0.confirmClause(contract: contract, requirement: id) }
    let confirmed = try #require(try await line(test, id, of: "C-1", on: "2026-01-01"))
    #expect(confirmed.status == .satisfied)
    #expect(confirmed.reason == .shown(.clausePresent))
    #expect(confirmed.since == date("2025-04-01"))
    #expect(confirmed.evidence == proposed + 1)
    var query = GapQuery(asOf: date("2026-01-01"), knownAt: .sequence(proposed))
    query.requirements = [RequirementID(rawValue: id)]
    let before = try await test.read { [query] in try GapReporter.report(query, from: $0) }
    #expect(before.lines.map(\.status) == [.unconfirmed])
    #expect(try test.store.verify().holds)
  }

  @Test func anotherCitysCatalogueIsJudgedWithNoCodeOfItsOwn() async throws {
    let test = try await SampleRegister.filled()
    #expect(try await line(test, "art5-1", of: "R8-001", on: "2026-09-30")?.reason == .contractConcluded)
    #expect(try await line(test, "art5-2", of: "R8-001", on: "2026-09-30")?.status == .overdue)
    #expect(
      try await line(test, "art5-2", of: "R8-002", on: "2026-09-30")?.reason
        == .applicabilityUnknown([.givesImportantInformation]))
    let checked = try await line(test, "art5-3-first", of: "R8-001", on: "2026-09-30")
    #expect(checked?.status == .satisfied)
    // Six months from 2026-04-01, and six more.
    #expect(checked?.nextChange == date("2027-04-01"))
    #expect(try await line(test, "art5-3-second", of: "R8-002", on: "2026-09-30")?.status == .notNeeded)
    #expect(try await line(test, "art9-1", of: "R8-001", on: "2026-09-30") == nil)
  }
}
