import Registry
import Testing
import TextForms

@testable import Interchange

/// Ledgers as other offices keep them: other headings, orders, encodings and layouts.
struct VariedLedgerTests {
  private func only(_ ledger: ContractLedger) throws -> LedgerContract {
    let plan = try LedgerPlan(ledger)
    #expect(plan.refused == [])
    #expect(plan.warnings == [])
    return try #require(try ledger.contracts().first)
  }

  private func day(_ text: String) -> CivilDate? { CivilDate(iso: text) }

  @Test func readsAShortListInAnotherOrder() throws {
    let ledger = try Ledgers.read(
      """
      No.,担当課,受託者名,業務名,契約締結日,契約期間（自）,契約期間（至）,委託料（税込）,機密性,備考
      １,税務課,株式会社筑豊データセンター,納税通知書印刷業務,R8.4.1,R8.4.1,R9.3.31,"¥1,100,000",機密性２,ー
      """)
    let contract = try only(ledger)
    #expect(contract.number == "1")
    #expect(contract.section == "税務課")
    #expect(contract.vendor?.name == "株式会社筑豊データセンター")
    #expect(contract.fields["title"] == "納税通知書印刷業務")
    #expect(contract.signed == day("2026-04-01"))
    #expect(contract.end == day("2027-03-31"))
    #expect(contract.fields["amount"] == 1_100_000)
    #expect(contract.fields["confidentiality"] == "2")
    #expect(contract.fields["note"] == nil)
    #expect(ledger.layout.unread == [])
  }

  @Test func readsTwoRowHeadingsWithMergedCells() throws {
    let items = (1...14).map(String.init).joined(separator: ",")
    let group = "契約書に明記した項目" + String(repeating: ",", count: 13)
    let marks = Array(repeating: "○", count: 13).joined(separator: ",") + ",×"
    let ledger = try Ledgers.read(
      """
      令和８年度　業務委託契約一覧,,,,,,,,,,
      （令和8年10月1日現在）,,,,,,,,,,単位：円
      契約番号,件名,所管課,契約の相手方,,契約期間,,秘密保持契約,,再委託,,\(group),備考
      ,,,名称,法人番号,開始日,終了日,締結日,有効期限,有無,再委託先,\(items),
      8-12,庁舎清掃,総務課,株式会社嘉穂サービス,6027635394463,令和8年4月1日,令和9年3月31日,令和8年4月1日,令和14年3月31日,有,株式会社A、株式会社B,\(marks),随意契約
      """)
    #expect(ledger.layout.headerRow == 4)
    let contract = try only(ledger)
    #expect(contract.number == "8-12")
    #expect(contract.vendor?.name == "株式会社嘉穂サービス")
    #expect(contract.vendor?.corporateNumber == "6027635394463")
    #expect(contract.start == day("2026-04-01"))
    #expect(contract.end == day("2027-03-31"))
    #expect(contract.nda?.signed == day("2026-04-01"))
    #expect(contract.nda?.validUntil == day("2032-03-31"))
    #expect(contract.fields["subcontracted"] == true)
    #expect(contract.fields["subcontractors"] == .array(["株式会社A", "株式会社B"]))
    #expect(contract.marks.map(\.index) == Array(0..<14))
    #expect(contract.marks.last?.outcome == .notSatisfied)
    #expect(contract.fields["note"] == "随意契約")
    #expect(ledger.layout.fields[.ndaSigned]?.heading == "秘密保持契約 締結日")
  }

  @Test func readsHeadingsOfGroupsAboveACompleteRow() throws {
    let ledger = try Ledgers.read(
      """
      ,,,履行期間,,再委託,,契約項目,,
      管理番号,業務名称,相手方,自,至,有無,承認日,①,②,③
      A-1,図書館システム保守,㈱北九,2026/4/1,2027/3/31,有,2026/4/2,有,無,△
      """)
    #expect(ledger.layout.headerRow == 2)
    let contract = try only(ledger)
    #expect(contract.start == day("2026-04-01"))
    #expect(contract.end == day("2027-03-31"))
    #expect(contract.fields["subcontractApprovedOn"] == "2026-04-02")
    #expect(contract.marks.map(\.outcome) == [.satisfied, .notSatisfied, .partial])
  }

  @Test func readsTabsInUTF16WithThePeriodInOneCell() throws {
    let text =
      "契約管理番号\t契約件名\t主管課\t契約業者\t契約期間\t契約金額（千円）\t業務区分\r\n"
      + "第8-5号\t文書管理システム構築・運用\t総務課\t株式会社西日本\tR8.4.1～R13.3.31\t1,234\t構築・運用保守\r\n"
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let ledger = try Ledgers.read([0xFF, 0xFE] + units, name: "台帳.txt")
    #expect(ledger.delimiter == .tab)
    let contract = try only(ledger)
    #expect(contract.number == "第8-5号")
    #expect(contract.start == day("2026-04-01"))
    #expect(contract.end == day("2031-03-31"))
    #expect(contract.fields["amount"] == 1_234_000)
    #expect(contract.fields["kinds"] == .array(["build", "operation"]))
  }

  @Test func readsClausesByTheirNames() throws {
    let names = [
      "ポリシー等の遵守", "安全管理措置", "責任者・作業場所の特定", "サービスレベルの保証", "アクセス範囲", "従業員教育", "目的外利用の禁止", "守秘義務",
      "再委託の制限", "返還・廃棄", "定期報告・緊急時報告", "監査・検査", "インシデントの公表", "損害賠償",
    ]
    let ledger = try Ledgers.read(
      "案件番号,案件名,委託先,契約日,\(names.joined(separator: ",")),秘密保持契約の有無\n"
        + "X1,議会映像配信,合同会社ＩＴ総研,2026-04-01,○,◯,有,あり,済,はい,×,無,なし,△,－,対象外,,該当なし,有\n")
    let contract = try only(ledger)
    #expect(contract.marks.map(\.index) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14])
    let outcomes =
      Array(repeating: Assessment.Outcome.satisfied, count: 6)
      + Array(repeating: .notSatisfied, count: 3) + [.partial, .notNeeded, .notNeeded, .notNeeded, .satisfied]
    #expect(contract.marks.map(\.outcome) == outcomes)
    #expect(contract.marks.map(\.text).prefix(2) == ["○", "◯"])
  }

  @Test func namesTheColumnsThatItDoesNotRead() throws {
    let ledger = try Ledgers.read(
      """
      入力日;契約No;件名;委託先;委託先担当者;契約日;締結日;天気;契約期間（月数）
      2026/4/2;8-1;給食調理業務;有限会社嘉飯;田中;2026/4/1;2026/4/1;晴;12
      """)
    #expect(ledger.delimiter == .semicolon)
    #expect(
      ledger.layout.unread.map { "\($0.column.letter) \($0.reason.rawValue)" } == [
        "A not-kept", "E not-kept", "G already-read", "H unknown", "I not-kept",
      ])
    let contract = try only(ledger)
    #expect(contract.fields["note"] == nil)
    #expect(contract.vendor?.name == "有限会社嘉飯")
  }

  @Test func readsClassesOfEachAxisAndFlags() throws {
    let ledger = try Ledgers.read(
      """
      整理番号,件名,委託先,自治体機密性,自治体完全性,自治体可用性,特定個人情報の有無,重要情報の取扱い,委託種別
      1,住民記録,株式会社A,３Ａ,2,可用性1,該当,取り扱わない,運用・保守
      """)
    let contract = try ledger.contracts()[0]
    #expect(contract.fields["confidentiality"] == "3A")
    #expect(contract.fields["integrity"] == "2")
    #expect(contract.fields["availability"] == "1")
    #expect(contract.fields["specificPersonalInformation"] == true)
    #expect(contract.fields["handlesImportantInformation"] == false)
    #expect(contract.fields["kinds"] == .array(["operation"]))
  }

  @Test func readsAClassificationThatNamesAllAxes() throws {
    let ledger = try Ledgers.read(
      """
      番号,件名,情報資産の分類,区分,契約期間,契約日
      1,統計調査,機密性3B・完全性2・可用性1,その他,契約締結日から令和9年3月31日まで,令和8年6月1日
      """)
    let contract = try only(ledger)
    #expect(contract.fields["confidentiality"] == "3B")
    #expect(contract.fields["integrity"] == "2")
    #expect(contract.fields["availability"] == "1")
    #expect(contract.start == day("2026-06-01"))
    #expect(contract.end == day("2027-03-31"))
  }

  @Test func readsFiscalYearsWhereTheEraIsCertain() throws {
    func year(_ text: String, _ start: String = "2026/4/1") throws -> JSONValue? {
      let ledger = try Ledgers.read("契約番号,件名,年度,開始日\n1,清掃,\(text),\(start)\n")
      return try ledger.contracts()[0].fields["fiscalYear"]
    }
    for text in ["令和8年度", "R8", "２０２６年度", "2026", "８", "令和８", "R8年度"] { #expect(try year(text) == 2026, "\(text)") }
    #expect(try year("令和元年度") == 2019)
    #expect(try year("平成31年度") == 2019)
    #expect(try year("7") == nil)
  }

  @Test func skipsTotalsNotesAndRepeatedHeaders() throws {
    let ledger = try Ledgers.read(
      """
      契約番号,件名,委託先,金額
      1,清掃,株式会社A,100
      小計,,,100
      契約番号,件名,委託先,金額
      ,,,
      2,警備,株式会社A,200
      ,合計（2件）,,300
      ※ 金額は税込,,,
      記入例,◯◯業務委託,株式会社◯◯,1000
      ,,,
      ,,,
      """)
    #expect(
      ledger.skipped.map { "\($0.place.row) \($0.reason.rawValue)" } == [
        "3 total", "4 header", "5 blank", "7 total", "8 note", "9 note",
      ])
    #expect(ledger.rowCount == 2)
  }

  @Test func keepsContractsWhoseNumbersLookLikeNotesOrTotals() throws {
    let ledger = try Ledgers.read("契約番号,件名,委託先,契約日\n※8-1,清掃,株式会社A,2026/4/1\n計,計量器保守,株式会社A,2026/4/1\n")
    #expect(try ledger.contracts().map(\.number) == ["※8-1", "計"])
    #expect(ledger.skipped == [])
  }

  @Test(arguments: [
    "契約番号,件名,契約期間,,委託先\n1,清掃,R8.4.1,R9.3.31,A\n", "契約番号,件名,契約期間,,,委託先\n1,清掃,令和8年4月1日,～,令和9年3月31日,A\n",
    "契約番号,件名,契約期間,,,委託先\n1,清掃,2026/4/1～,,2027/3/31,A\n",
  ])
  func readsAPeriodUnderAMergedHeading(_ text: String) throws {
    let contract = try only(try Ledgers.read(text))
    #expect(contract.start == day("2026-04-01"))
    #expect(contract.end == day("2027-03-31"))
    #expect(contract.vendor?.name == "A")
  }

  @Test func readsThreeRowsOfHeadings() throws {
    let ledger = try Ledgers.read(
      """
      契約番号,件名,委託先,契約項目,,
      ,,,①,②,③
      ,,,ポリシー遵守,安全管理措置,責任者等の特定
      1,清掃,株式会社A,○,○,×
      """)
    #expect(ledger.skipped.map(\.reason) == [.header])
    #expect(try only(ledger).marks.map(\.index) == [0, 1, 2])
  }

  @Test func readsMarksThatRepeatTheRowAbove() throws {
    let ledger = try Ledgers.read("契約番号,件名,所管課,委託先\n1,清掃,総務課,株式会社A\n2,警備,〃,同上\n3,受付,〃,株式会社B\n")
    #expect(try ledger.contracts().map(\.section) == ["総務課", "総務課", "総務課"])
    #expect(try ledger.contracts().map { $0.vendor?.name } == ["株式会社A", "株式会社A", "株式会社B"])
  }

  @Test func readsTheColumnWhoseNameStandsFirst() throws {
    let ledger = try Ledgers.read("文書番号,契約番号,件名,当初契約額,契約金額,変更後契約金額\n5,8-1,清掃,1,2,3\n")
    let contract = try ledger.contracts()[0]
    #expect(contract.number == "8-1")
    #expect(contract.fields["amount"] == 3)
    #expect(ledger.layout.unread.map(\.column.letter) == ["A", "D", "E"])
  }
}
