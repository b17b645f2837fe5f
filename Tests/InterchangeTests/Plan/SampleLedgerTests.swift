import Registry
import Testing
import TextForms

@testable import Interchange

/// The example ledger, with its planted faults.
struct SampleLedgerTests {
  let ledger: ContractLedger
  let plan: LedgerPlan

  init() throws {
    ledger = try Ledgers.sample()
    plan = try LedgerPlan(ledger)
  }

  @Test func findsTheHeaderUnderTheTitle() {
    #expect(ledger.encoding == .cp932)
    #expect(ledger.layout.headerRow == 3)
    #expect(ledger.layout.fields.count == 18)
    #expect(ledger.layout.marks.count == 14)
    #expect(ledger.layout.unread == [])
    #expect(ledger.rowCount == 60)
    #expect(ledger.skipped.map { "\($0.place.row) \($0.reason)" } == ["25 blank", "65 total"])
  }

  @Test func refusesExactlyThePlantedFaults() {
    #expect(
      plan.refused.map(\.brief) == [
        "8E corporate-number-check-digit", "11A number-used-twice", "15I date-no-such-day", "19I end-before-start",
      ])
  }

  @Test func warnsOfExactlyThePlantedOddities() {
    #expect(
      plan.warnings.map(\.brief) == ["23C formula-text", "27D vendor-other-spelling", "35C line-break"])
  }

  @Test func saysWhatStandsThereAndWhatIsAllowed() throws {
    let date = try #require(plan.refused.first { $0.row == 15 })
    #expect(date.found == "令和6年13月31日")
    #expect(date.column?.heading == "履行終了")
    #expect(date.allowed.ja.contains("令和8年4月1日"))
    let twice = try #require(plan.refused.first { $0.row == 11 })
    #expect(twice.message.en == "row 10 has the same number")
    let spelling = try #require(plan.warnings.first { $0.row == 27 })
    #expect(spelling.message.ja.contains("60行目の「株式会社西日本システムサービス」"))
    #expect(
      spelling.text(in: .en).hasPrefix("row 27, column D (契約の相手方), \"㈱西日本システムサービス\": the same vendor"))
  }

  @Test func readsEveryFormOfDateAmountClassAndMark() throws {
    let contracts = try ledger.contracts()
    let byNumber = Dictionary(contracts.map { ($0.number ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let first = try #require(byNumber["R7-001"])
    #expect(first.signed == CivilDate(iso: "2025-04-30"))
    #expect(first.start == CivilDate(iso: "2025-05-01"))
    #expect(first.end == CivilDate(iso: "2026-03-31"))
    #expect(first.fields["amount"] == 4_048_000)
    #expect(first.fields["kinds"] == .array(["other"]))
    #expect(first.fields["subcontractors"] == .array(["株式会社北九データセンター"]))
    #expect(first.fields["confidentiality"] == nil)
    #expect(first.fields["givesImportantInformation"] == false)
    #expect(first.marks.map(\.index) == [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13])
    #expect(first.marks[2].outcome == .notNeeded)
    let wide = try #require(byNumber["R7-026"])
    #expect(wide.fields["amount"] == 1_234_000)
    let classes = ["R8-006": "3B", "R7-010": "3A", "R7-017": "3C", "R9-021": "3B", "R8-003": "1", "R7-002": "2"]
    for (number, level) in classes {
      #expect(byNumber[number]?.fields["confidentiality"] == .string(level))
    }
    #expect(byNumber["R7-031"]?.fields["title"] == "\"改行を含む 件名\"業務委託")
    #expect(byNumber["R7-020"]?.fields["title"]?.text?.hasPrefix("=HYPERLINK(") == true)
    #expect(byNumber["R7-029"]?.fields["subcontractors"] == .array(["㈱髙﨑コンピュータ"]))
    #expect(byNumber["R7-041"]?.nda == nil)
    #expect(byNumber["R8-042"]?.nda?.signed == CivilDate(iso: "2026-04-30"))
  }
}
