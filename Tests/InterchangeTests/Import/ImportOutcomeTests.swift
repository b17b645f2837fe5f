import Registry
import TestSupport
import Testing
import TextForms

@testable import Interchange

struct ImportOutcomeTests {
  private func outcome() throws -> ImportOutcome {
    let ledger = try Ledgers.read(
      """
      契約番号,件名,委託先,契約日,天気
      8-1,清掃,株式会社A,R8.4.31,晴
      ,,,,
      8-2,"警備
      業務",株式会社A,R8.4.1,雨
      合計,,,,
      """)
    var outcome = ImportOutcome(ledger, try LedgerPlan(ledger))
    outcome.added = [ImportOutcome.Row(place: RowPlace(sheet: nil, row: 4), number: "8-2")]
    outcome[.vendors].added = 1
    return outcome
  }

  @Test func hasTheShapeThatProgramsRead() throws {
    let json = try outcome().json(in: .en)
    #expect(json["schema"] == "daicho.import/1")
    #expect(json["added"] == 1)
    #expect(json["changed"] == 0)
    #expect(json["unchanged"] == 0)
    let refused = try #require(json["refused"]?.array?.first?.object)
    #expect(refused["row"] == 2)
    #expect(refused["column"] == "D")
    #expect(refused["heading"] == "契約日")
    #expect(refused["field"] == "signed")
    #expect(refused["found"] == "R8.4.31")
    #expect(refused["code"] == "date-no-such-day")
    #expect(refused["allowed"]?.text?.contains("2026-04-01") == true)
    #expect(json["warnings"]?.array?.first?.object?["row"] == 4)
    #expect(json["unreadColumns"]?.array?.first?.object?["heading"] == "天気")
    #expect(json["skippedRows"]?.array?.count == 2)
  }

  @Test func readsWellInBothLanguages() throws {
    let outcome = try outcome()
    #expect(
      outcome.text(in: .ja).split(separator: "\n").prefix(5) == [
        "台帳.csv: 取込み結果", "契約: 追加 1件、変更 0件、変更なし 0件、取り込めない行 1行",
        "事業者: 追加 1件・変更 0件、課室: 追加 0件・変更 0件、秘密保持契約: 追加 0件・変更 0件、要件の印: 追加 0件・変更 0件",
        "取り込めない行:",
        "  2行目 D列「契約日」の値「R8.4.31」: 「R8.4.31」という日はありません。この月は30日までです。 [date-no-such-day] "
          + "使えるもの: 日付（令和8年4月1日、R8.4.1、2026/4/1、2026-04-01 など）。日を確かめてください。",
      ])
    let english = outcome.text(in: .en, isRehearsal: true)
    #expect(english.hasPrefix("台帳.csv: looked through; nothing was recorded\ncontracts: 1 added, 0 changed"))
    #expect(english.contains("  E (天気): the heading is not known\n"))
    #expect(english.contains("  totals: 5\n"))
  }
}
