import Testing

@testable import Interchange

struct ServiceHeadingsTests {
  private let headings: Headings<ServiceField>

  init() throws { headings = try Ledgers.serviceHeadings() }

  private func field(_ text: String, under group: String? = nil) -> ServiceField? {
    guard case .found(let match) = headings.match(text, under: group), case .field(let field) = match.target else {
      return nil
    }
    return field
  }

  @Test(arguments: [
    ("番号", ServiceField.number), ("管理Ｎｏ．", .number), ("クラウドサービスの名称", .name), ("サービス名", .name), ("提供者", .provider),
    ("クラウドサービス提供事業者", .provider), ("区分", .model), ("サービス形態（IaaS/PaaS/SaaS）", .model), ("所管課", .section),
    ("利用部局", .department), ("利用目的", .purpose), ("取り扱う情報（機密性）", .confidentiality), ("情報資産の分類", .confidentiality),
    ("自治体完全性", .integrity), ("可用性", .availability), ("リージョン", .region), ("データセンターの所在地", .region), ("保存国", .country),
    ("データの保存場所（国）", .country), ("準拠法", .governingLaw), ("裁判管轄", .court), ("専属的合意管轄裁判所", .court),
    ("ISMAP登録番号", .ismapNumber), ("ＩＳＭＡＰ登録の有無", .ismapNumber), ("申請日", .appliedOn), ("申請者", .applicant),
    ("申請者（職・氏名）", .applicant), ("承認日", .decidedOn), ("利用許可年月日", .decidedOn), ("承認者", .decider), ("許可権限者", .decider),
    ("審査結果", .decision), ("承認の可否", .decision), ("クラウドサービス管理者", .administrator), ("利用開始日", .useStart),
    ("承認期限", .approvalUntil), ("承認の有効期限", .approvalUntil), ("終了日", .useEnd), ("利用期間（至）", .useEnd),
    ("個人情報の取扱いの有無", .personalInformation), ("備　考", .note),
  ])
  func knowsTheNamesThatStaffUse(_ heading: String, _ expected: ServiceField) { #expect(field(heading) == expected) }

  @Test func joinsTheHeadingAbove() {
    #expect(field("自", under: "利用期間") == .useStart)
    #expect(field("至", under: "利用期間") == .useEnd)
    #expect(field("名称", under: "クラウドサービス") == .name)
    #expect(field("期限", under: "承認") == .approvalUntil)
  }

  @Test(arguments: ["担当者電話番号", "特定個人情報の有無", "月額料金", "変更承認日", "ISMAP有効期限"])
  func leavesWhatIsSomethingElse(_ heading: String) {
    guard case .found(let match) = headings.match(heading) else {
      Issue.record("\(headings.match(heading))")
      return
    }
    #expect(match.target == .notRead)
  }

  @Test func findsEveryColumnOfALedgerOfServices() throws {
    let text = """
      クラウドサービス利用台帳,,,,,,,,,,,,,,,,,,,,
      ,,,,,,,,,,,,,,,,,,,,
      番号,サービス名,提供者,区分,所管課,利用目的,取り扱う情報（機密性）,リージョン,保存国,準拠法,裁判管轄,ISMAP登録番号,申請日,申請者,承認日,承認者,クラウドサービス管理者,利用開始日,承認期限,終了日,備考
      CS-001,雲サービス,雲株式会社,IaaS,情報管理課,バックアップ,1,東日本,日本,日本法,,,R8.2.25,市民課長,R8.3.20,市民課長,,R8.4.11,R9.3.31,,
      """
    let ledger = try LedgerOpening(name: "services.csv", headings: headings).ledger(Array(text.utf8))
    let table = try #require(ledger.tables.first)
    #expect(table.layout.headerRow == 3)
    #expect(table.layout.unread == [])
    #expect(table.layout.fields.count == 21)
    #expect(table.rowCount == 1)
  }

  @Test func fieldsOfAnotherLedgerAreReported() {
    let text = """
      ledger: services
      fields: { number: { names: [番号] }, vendor: { names: [委託先] } }
      marks: []
      values: { models: { SaaS: [SaaS] }, decisions: { approved: [承認] } }
      rows: { totals: [合計] }
      """
    #expect {
      try Headings<ServiceField>.load(Array(text.utf8), name: "h.yaml")
    } throws: { error in
      guard case .dataFile(let diagnostics) = error as? InterchangeError else { return false }
      return diagnostics.map { "\($0.line) \($0.code)" }.sorted() == ["2 unknown-key", "3 unknown-key"]
    }
  }

  @Test func aLedgerOfContractsIsNoLedgerOfServices() {
    let text = "ledger: contracts\nfields: {}\nvalues: { models: {}, decisions: {} }\nrows: { totals: [計] }\n"
    #expect(throws: InterchangeError.self) {
      try Headings<ServiceField>.load(Array(text.utf8), name: "h.yaml")
    }
  }
}
