import Testing

@testable import Interchange

struct HeadingsTests {
  private func target(_ text: String, under group: String? = nil) -> HeadingTarget<ContractField>? {
    guard case .found(let match) = Ledgers.headings.match(text, under: group) else { return nil }
    return match.target
  }

  @Test(arguments: [
    ("契約管理番号", ContractField.number), ("Ｎｏ．", .number), ("№", .number), ("担当課", .section),
    ("所管課（室）名", .section), ("委託業務の名称", .title), ("業務委託件名", .title), ("受託者", .vendor),
    ("契約の相手方（商号又は名称）", .vendor), ("法人番号（13桁）", .vendorCorporateNumber), ("委託\n種別", .kinds),
    ("契約締結\r\n年月日", .signed), ("契約期間（自）", .start), ("履行期間／至", .end), ("契約期間", .period),
    ("契約金額（円・税込）", .amount), ("契約金額（税込・円）", .amount), ("委託料（千円）", .amount), ("情報資産の分類", .classification),
    ("自治体機密性", .confidentiality),
    ("ＮＤＡ締結日", .ndaSigned), ("秘密保持契約（有効期限）", .ndaValidUntil), ("再委託", .subcontracted),
    ("再委託先の名称", .subcontractors), ("再委託の承認日", .subcontractApprovedOn), ("定期確認（直近）", .lastPeriodicCheckOn),
    ("随契理由", .procurementMethod), ("備　考", .note), ("特定個人情報の取扱いの有無", .specificPersonalInformation),
    ("契約日（和暦）", .signed), ("委託先事業者名（正式名称）", .vendor), ("年度", .fiscalYear),
  ])
  func knowsTheNamesThatStaffUse(_ heading: String, _ field: ContractField) {
    #expect(target(heading) == .field(field))
  }

  @Test(arguments: [
    ("条項１", 1), ("契約項目⑭", 14), ("(3)", 3), ("⑦", 7), ("項目12", 12), ("第９項", 9), ("ポリシーの遵守", 1),
    ("個人情報の漏えい防止", 2), ("責任者・作業員・作業場所の特定", 3), ("ＳＬＡ", 4), ("情報のライフサイクル管理", 5), ("従業員に対する教育", 6),
    ("目的外利用・第三者提供の禁止", 7), ("守秘義務", 8), ("再委託の制限", 9), ("返還・廃棄等", 10), ("定期報告・緊急時報告義務", 11),
    ("監査・検査", 12), ("インシデント発生時の公表", 13), ("遵守されなかった場合の規定（損害賠償等）", 14), ("8.守秘義務", 8),
    ("①ポリシー遵守", 1), ("9.1-2-1-d-05", 5),
  ])
  func knowsTheContractItems(_ heading: String, _ item: Int) {
    #expect(target(heading) == .mark(item - 1))
  }

  @Test func takesAMarkForTheAgreementItself() {
    #expect(target("秘密保持契約の有無") == .mark(14))
    #expect(Ledgers.headings.marks[14].requirement == "9.1-2-1-e")
    #expect(Ledgers.headings.marks.prefix(14).map(\.item) == Array(1...14))
  }

  @Test func joinsTheHeadingAbove() {
    #expect(target("自", under: "契約期間") == .field(.start))
    #expect(target("終了", under: "履行期間") == .field(.end))
    #expect(target("３", under: "契約項目") == .mark(2))
    #expect(target("締結日", under: "秘密保持契約") == .field(.ndaSigned))
    #expect(target("締結日") == .field(.signed))
    #expect(target("有無", under: "再委託") == .field(.subcontracted))
    #expect(target("名称", under: "契約の相手方") == .field(.vendor))
    #expect(target("名称", under: "委託業務") == .field(.title))
  }

  @Test func doesNotGuessBetweenTwoFields() {
    #expect(Ledgers.headings.match("件名及び契約の相手方") == .ambiguous)
    #expect(Ledgers.headings.match("天気") == .unknown)
  }

  @Test(arguments: ["変更契約日", "委託先担当者電話番号", "契約金額（税抜）", "前回契約番号", "委託先の評価", "契約期間（月数）"])
  func leavesWhatIsSomethingElse(_ heading: String) {
    #expect(target(heading) == .notRead)
  }

  @Test func reportsANameOfTwoFields() throws {
    let text = """
      ledger: contracts
      fields:
        number: { names: [番号] }
        title: { names: [件名, 番 号] }
      marks: [{ item: 1, requirement: X-1, names: [条項1] }]
      values: { kinds: { build: [構築] } }
      rows: { totals: [合計] }
      """
    #expect {
      try Headings<ContractField>.load(Array(text.utf8), name: "h.yaml")
    } throws: { error in
      guard case .dataFile(let diagnostics) = error as? InterchangeError else { return false }
      return diagnostics.map { "\($0.line):\($0.column) \($0.code)" } == ["4:24 heading-of-two-fields"]
    }
  }

  @Test func reportsEveryFaultOfAFile() {
    let text = "ledger: services\nfields: { titel: { names: [件名] } }\nmarks: []\n"
    #expect {
      try Headings<ContractField>.load(Array(text.utf8), name: "h.yaml")
    } throws: { error in
      guard case .dataFile(let diagnostics) = error as? InterchangeError else { return false }
      return diagnostics.map(\.code).sorted() == [
        "empty-list", "missing-key", "missing-key", "not-one-of", "unknown-key",
      ] && error is InterchangeError && diagnostics.allSatisfy { $0.file == "h.yaml" }
    }
  }
}
