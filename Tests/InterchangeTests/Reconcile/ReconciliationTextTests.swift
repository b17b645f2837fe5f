import Registry
import Testing
import TextForms

@testable import Interchange

struct ReconciliationTextTests {
  private func result() async throws -> Reconciliation {
    try await Reconciled.compare(
      Reconciled.header
        + "R8-001,税システム保守,㈱エース,4300000,R8.4.1,R8.4.1～R9.3.31,税務課\nR8-002,庁舎清掃,(有)ビー,1000000,R8.4.1,,\n"
        + "2026-0455,封入,(有)ビー,300000,R8.5.1,,\nR8-009,,,,R8.6.31,,総務課\n",
      fiscalYear: FiscalYear(year: 2026))
  }

  @Test func readsWellInJapanese() async throws {
    let text = try await result().text(in: .ja)
    #expect(
      text == """
        財務.csv: 財務会計の一覧と台帳の照合（令和8年4月1日現在、令和8年度分、記録番号 9 まで）
        一致 1件、相違 2件、財務会計のみ 1件、台帳のみ 1件、同じ契約の可能性 1組

        内容が異なる契約:
          R8-001 税システム保守（2行目）
            契約金額（円）: 財務会計「4300000」 台帳「4200000」
          R8-009 日付のない契約（5行目）
            所管課室: 財務会計「総務課」 台帳は未記録

        財務会計のみにある契約（台帳に未登録）:
          4行目 2026-0455 封入 (有)ビー 300000円

        台帳のみにある契約:
          R8-003 封入封かん 有限会社ビー 300000円

        同じ契約の可能性があるもの（番号が合わないため、結び付けていません）:
          財務会計 4行目 2026-0455 封入 (有)ビー 300000円
            台帳 R8-003 封入封かん 有限会社ビー 300000円
            一致する項目: 契約の相手方、契約金額（円）

        比べられなかった欄など:
          5行目 E列「支出負担行為日」の値「R8.6.31」: 「R8.6.31」という日はありません。この月は30日までです。 \
        [date-no-such-day] 使えるもの: 日付（令和8年4月1日、R8.4.1、2026/4/1、2026-04-01 など）。日を確かめてください。

        """)
  }

  @Test func readsWellInEnglish() async throws {
    let text = try await result().text(in: .en)
    #expect(
      text.hasPrefix(
        """
        財務.csv: the finance system's list against the register (as of 2026-04-01, FY2026 only, up to entry 9)
        1 the same, 2 differing, 1 only in the finance system, 1 only in the register, 1 perhaps the same

        Differing:
          R8-001 税システム保守 (row 2)
            amount in yen: finance system "4300000", register "4200000"
          R8-009 日付のない契約 (row 5)
            section: finance system "総務課", register not recorded

        Only in the finance system (not in the register):
          row 4 2026-0455 封入 (有)ビー 300000 yen

        Only in the register:
          R8-003 封入封かん 有限会社ビー 300000 yen

        Perhaps the same (their numbers do not match, so they were not matched):
          finance system: row 4 2026-0455 封入 (有)ビー 300000 yen
            register: R8-003 封入封かん 有限会社ビー 300000 yen
            the same: vendor, amount in yen

        Cells that could not be compared, and the like:
          row 5, column E (支出負担行為日), "R8.6.31": 
        """))
  }

  @Test func hasTheShapeThatProgramsRead() async throws {
    let json = try await result().json(in: .en)
    #expect(json["schema"] == "daicho.reconciliation/1")
    #expect(json["asOf"] == "2026-04-01")
    #expect(json["fiscalYear"] == 2026)
    #expect(
      json["counts"].map { CanonicalJSON.text($0) }
        == #"{"differing":2,"onlyHere":1,"onlyThere":1,"perhaps":1,"same":1}"#)
    let differing = try #require(json["differing"]?.array?.first?.object)
    #expect(differing["row"] == 2)
    #expect(
      differing["differences"].map { CanonicalJSON.text($0) }
        == #"[{"field":"amount","here":"4200000","there":"4300000"}]"#)
    #expect(json["onlyThere"]?.array?.first?.object?["number"] == "2026-0455")
    #expect(json["perhaps"]?.array?.first?.object?["agreeing"] == .array(["vendor", "amount"]))
    #expect(json["findings"]?.array?.first?.object?["code"] == "date-no-such-day")
  }
}
