import Registry
import TestSupport
import Testing
import TextForms

@testable import Interchange

struct ReconcilerTests {
  private static let year = FiscalYear(year: 2026)

  @Test(arguments: ["R8-001", "Ｒ８－００１", "r8‐001", " R8 ー 001 ", "ｒ8−001"])
  func aNumberMatchesWhateverItsWidthsHyphensAndCase(number: String) async throws {
    let result = try await Reconciled.compare(
      Reconciled.header + "\(number),税システム保守,㈱エース,\"4,200,000\",R8.4.1,R8.4.1～R9.3.31,税務課\n")
    #expect(result.same.map(\.here.number) == ["R8-001"])
    #expect(result.differing.isEmpty && result.onlyThere.isEmpty)
  }

  @Test func numbersThatDifferByMoreAreTwo() async throws {
    let result = try await Reconciled.compare(Reconciled.header + "R8001,別の件名,別の会社,1,R8.5.1,,\n")
    #expect(result.onlyThere.map(\.number) == ["R8001"])
    #expect(result.perhaps.isEmpty)
  }

  @Test func everyFieldThatDiffersIsNamedWithBothValues() async throws {
    let result = try await Reconciled.compare(
      "契約番号,件名,相手方,契約金額,契約日,開始日,終了日,所属\n"
        + "R8-001,税システム運用,有限会社ビー,4200001,R8.4.2,R8.4.3,R9.3.30,総務課\n")
    let differences = try #require(result.differing.first).differences
    #expect(differences.map(\.field) == ReconciledField.allCases)
    #expect(
      differences.map(\.there) == [
        "税システム運用", "有限会社ビー", "4200001", "2026-04-02", "2026-04-03", "2027-03-30", "総務課",
      ])
    #expect(
      differences.map(\.here) == [
        "税システム保守", "株式会社エース", "4200000", "2026-04-01", "2026-04-01", "2027-03-31", "税務課",
      ])
    #expect(!result.isEqual)
  }

  @Test func aVendorIsTheSameByItsCorporateNumberElseByItsName() async throws {
    func differing(_ name: String, _ number: String) async throws -> [ReconciledField] {
      try await Reconciled.compare("契約番号,件名,債権者名,法人番号\nR8-001,税システム保守,\(name),\(number)\n")
        .differing.flatMap(\.differences).map(\.field)
    }
    #expect(try await differing("エース　ホールディングス", "4999005032910") == [])
    #expect(try await differing("株式会社エース", "4999008056667") == [.vendor])
    #expect(try await differing("（株）エース", "") == [])
    // 前株 and 後株 are two companies.
    #expect(try await differing("エース株式会社", "") == [.vendor])
  }

  @Test func whatTheRegisterLacksIsADifferenceAndWhatTheListLacksIsNone() async throws {
    let result = try await Reconciled.compare(Reconciled.header + "R8-009,,,,R8.6.1,,\nR8-001,,,,,,\n")
    #expect(
      result.differing.map(\.differences) == [
        [Reconciliation.Difference(field: .signed, there: "2026-06-01", here: nil)]
      ])
    #expect(result.same.map(\.here.number) == ["R8-001"])
  }

  @Test func contractsWithOtherNumbersArePerhapsTheSameAndNeverMatched() async throws {
    let result = try await Reconciled.compare(
      Reconciled.header + "2026-0455,庁舎の清掃,(有)ビー,1000000,R8.4.1,,\n2026-0456,無関係,(有)ビー,5,R8.9.9,,\n"
        + ",封入封かん,有限会社ビー,,,,\n2026-0457,税システム保守,別会社,4200000,R8.4.1,,\n")
    #expect(result.onlyThere.map(\.row) == [2, 3, 4, 5])
    #expect(result.onlyHere.map(\.number) == ["R8-001", "R8-002", "R8-003", "R7-001", "R8-009"])
    #expect(
      result.perhaps.map { "\($0.there.row ?? 0) \($0.here.number) \($0.agreeing.map(\.rawValue))" } == [
        #"2 R8-002 ["vendor", "amount", "signed"]"#, #"2 R8-003 ["vendor", "signed"]"#,
        #"4 R8-003 ["vendor", "title"]"#,
      ])
    #expect(result.same.isEmpty && result.differing.isEmpty)
  }

  @Test func ofTwoWritingsOfOneNumberTheSameWritingIsMatched() async throws {
    let register = try await Reconciled.register()
    try await register.addContract("r8-001")
    let contracts = try await register.read { try RegisteredContracts(on: Reconciled.day, knownAt: .now, from: $0) }
    func numbers(_ number: String) throws -> Reconciliation {
      Reconciler.reconcile(try Reconciled.list(Reconciled.header + "\(number),,,,,,\n"), with: contracts)
    }
    #expect(try numbers("r8-001").onlyThere.isEmpty)
    let unclear = try numbers("R8‐001")
    #expect(unclear.onlyThere.count == 1)
    #expect(unclear.perhaps.map(\.here.number).sorted() == ["R8-001", "r8-001"])
    #expect(unclear.perhaps.filter { !$0.agreeing.isEmpty } == [])
  }

  @Test func aFiscalYearLimitsBothSides() async throws {
    let text =
      Reconciled.header + "R7-010,去年の契約,A社,1,R7.4.1,R7.4.1～R8.3.31,\nR8-010,今年の契約,A社,1,R8.4.1,R8.4.1～R9.3.31,\n"
      + "R7-011,長期の契約,A社,1,R7.4.1,R7.4.1～R10.3.31,\nX-1,いつか分からない契約,A社,1,,,\n"
    let all = try await Reconciled.compare(text)
    #expect(all.onlyThere.count == 4)
    #expect(all.onlyHere.count == 5)
    let limited = try await Reconciled.compare(text, fiscalYear: Self.year)
    // What has no date may belong to the year.
    #expect(limited.onlyThere.map(\.number) == ["R8-010", "R7-011", "X-1"])
    #expect(limited.onlyHere.map(\.number) == ["R8-001", "R8-002", "R8-003", "R8-009"])
  }

  @Test func aPairStaysWhereOneSideMayBelongToTheYear() async throws {
    let text = "年度,契約番号,件名\nR8,R7-001,税システム保守\n"
    let result = try await Reconciled.compare(text, fiscalYear: Self.year)
    #expect(result.same.map(\.here.number) == ["R7-001"])
    let later = try await Reconciled.compare(text, fiscalYear: FiscalYear(year: 2030))
    #expect(later.same.isEmpty && later.onlyThere.isEmpty)
  }

  @Test func whatCannotBeReadIsSaidAndNotCompared() async throws {
    let result = try await Reconciled.compare(
      Reconciled.header + "R8-001,税システム保守,㈱エース,四百万くらい,R8.2.30,R8.4.1～R9.3.31,税務課\n"
        + "R8-002,庁舎清掃,,単価契約,,,\nR8-002,庁舎清掃,,,,,\n")
    #expect(
      result.findings.map(\.brief) == [
        "2D amount-unreadable", "2E date-no-such-day", "3D amount-not-fixed", "4A number-used-twice",
      ])
    #expect(result.same.map { $0.there.row } == [2, 3, 4])
  }

  @Test func theRegisterIsAsItWasKnownAndAsItHeld() async throws {
    let register = try await Reconciled.register()
    let head = try await register.read { try $0.head().sequence }
    let record = try await register.read { try $0.find(.contract, number: "R8-002", at: head) }
    let contract = try #require(record)
    try await register.record { try $0.retire(contract, from: Reconciled.day, reason: "誤登録") }
    func numbers(_ day: CivilDate, _ knownAt: KnownAt) async throws -> [String] {
      try await register.read { try RegisteredContracts(on: day, knownAt: knownAt, from: $0).contracts.map(\.number) }
    }
    #expect(try await !numbers(Reconciled.day, .now).contains("R8-002"))
    #expect(try await numbers(Reconciled.day.adding(days: -1), .now).contains("R8-002"))
    #expect(try await numbers(Reconciled.day, .sequence(head)).contains("R8-002"))
  }
}
