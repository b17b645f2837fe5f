import Testing

@testable import Interchange

struct ServiceReadingTests {
  /// Fills the columns that a test is about.
  private func plan(_ cells: [(heading: String, text: String)]) throws -> (service: LedgerService, plan: LedgerPlan) {
    let columns = [("管理番号", "CS-1"), ("サービス名", "会議")] + cells.map { ($0.heading, $0.text) }
    let text = [columns.map(\.0), columns.map(\.1)].map { $0.joined(separator: ",") }.joined(separator: "\n")
    let ledger = try Ledgers.readServices(text)
    let regions = try Ledgers.regions()
    var services: [LedgerService] = []
    try ledger.forEachRow { services.append(ServiceReading($0, headings: ledger.headings, regions: regions).service) }
    return (try #require(services.first), try LedgerPlan(ledger, regions: regions))
  }

  private func located(_ region: String, _ country: String) throws -> (places: [String], warnings: [String]) {
    let read = try plan([("リージョン", region), ("保存国", country)])
    let places = read.service.locations.map {
      "\($0.region ?? "-") \($0.country ?? "-")\($0.note == nil ? "" : " !")"
    }
    return (places, read.plan.warnings.map(\.code))
  }

  @Test(arguments: [
    ("ap-northeast-1", "日本", ["ap-northeast-1 JP"], []),
    ("", "日本・米国", ["- JP", "- US"], []),
    ("asia-northeast1", "日本・米国", ["asia-northeast1 JP", "- US"], []),
    ("europe", "ドイツ", ["europe DE"], []),
    ("europe", "ドイツ・フランス", ["europe -", "- DE", "- FR"], []),
    ("global", "米国", ["global US"], []),
    ("", "不明", ["- -"], ["country-not-known"]),
    ("", "", [], []),
    ("", "－", [], []),
    ("europe", "", ["europe -"], []),
    ("us-east-1", "", ["us-east-1 -"], ["country-missing"]),
    ("us-east-1", "不明", ["us-east-1 -"], ["country-not-known"]),
    ("月面第1", "日本", ["月面第1 JP"], ["region-unknown"]),
    ("ap-northeast-1", "海外", ["ap-northeast-1 -"], ["country-unrecognised"]),
    ("ap-northeast-1", "日本・海外", ["ap-northeast-1 JP", "- -"], ["country-unrecognised"]),
    ("東京及び大阪", "国内", ["東京 JP", "大阪 JP"], []),
  ])
  func staysWithWhatIsWritten(_ region: String, _ country: String, _ places: [String], _ warnings: [String]) throws {
    let read = try located(region, country)
    #expect(read.places == places)
    #expect(read.warnings == warnings)
  }

  @Test(arguments: [
    ("us-east-1", "日本", ["us-east-1 JP !"]), ("europe", "米国", ["europe US !"]), ("japan", "米国", ["japan US !"]),
    ("石狩", "ドイツ", ["石狩 DE !"]), ("us-east-1", "日本・ドイツ", ["us-east-1 - !", "- JP", "- DE"]),
    ("ap-northeast-1、us-east-1", "日本", ["ap-northeast-1 JP", "us-east-1 JP !"]),
  ])
  func showsWhereRegionAndCountryContradict(_ region: String, _ country: String, _ places: [String]) throws {
    let read = try located(region.replacing(",", with: "、"), country)
    #expect(read.places == places)
    #expect(read.warnings == ["region-contradicts-country"])
  }

  @Test func saysWhatAContradictionIsInBothLanguages() throws {
    let read = try plan([("リージョン", "us-east-1"), ("保存国", "日本")])
    let warning = try #require(read.plan.warnings.first)
    #expect(
      warning.text(in: .ja)
        == "2行目 C列「リージョン」の値「us-east-1」: リージョンはバージニア北部（米国）を指しますが、保存国の欄は「日本」です。"
        + "どちらも記載どおりに記録し、国は保存国の欄のとおりとします。 [region-contradicts-country] 使えるもの: リージョンのある国と同じ国")
    #expect(warning.text(in: .en).contains("means N. Virginia (United States), but the country column says \"日本\""))
    #expect(read.service.locations.first?.note?.contains("リージョン「us-east-1」はバージニア北部（米国）を指すが") == true)
    #expect(read.service.locations.first?.note?.contains("the ledger's country is \"日本\"") == true)
  }

  private func application(_ cells: [(String, String)]) throws -> (decision: String?, codes: [String]) {
    let read = try plan(cells.map { (heading: $0.0, text: $0.1) })
    return (
      read.service.application?.fields["decision"]?.text, (read.plan.refused + read.plan.warnings).map(\.code)
    )
  }

  @Test func aDayAndADeciderAreAnApprovalUnlessTheLedgerSaysOtherwise() throws {
    let decided = [("申請日", "R8.4.1"), ("承認日", "R8.4.2"), ("承認者", "部長")]
    #expect(try application(decided) == ("approved", []))
    #expect(try application([decided[0]]) == (nil, []))
    #expect(try application([decided[0], decided[2]]) == (nil, []))
    #expect(try application([decided[1]]) == (nil, ["decision-unclear"]))
    for (word, decision) in [
      ("承認", "approved"), ("－", "approved"), ("条件付承認", "approvedWithConditions"), ("却下", "rejected"),
      ("差戻し", "returned"), ("取下げ", "withdrawn"),
    ] {
      #expect(try application(decided + [("審査結果", word)]) == (decision, []), "\(word)")
    }
    for word in ["未承認", "審査中", "なし", "要確認"] {
      #expect(try application(decided + [("審査結果", word)]) == (nil, ["decision-unclear"]), "\(word)")
    }
    #expect(try application([decided[0], ("審査結果", "承認")]) == (nil, ["decision-undated"]))
    #expect(try application([decided[0], ("審査結果", "審査中")]) == (nil, []))
    #expect(try application([decided[0], ("承認日", "申請中")]) == (nil, []))
    #expect(try application([decided[0], ("承認日", "却下")]) == (nil, ["decision-undated"]))
    #expect(try application([decided[0], ("承認日", "R8.2.30")]) == (nil, ["date-no-such-day"]))
  }

  @Test(arguments: [("1", "cloudServiceBelowC2"), ("2", "cloudServiceC2OrHigher"), ("", "cloudServiceC2OrHigher")])
  func anUnknownClassIsJudgedAsAHighOne(_ level: String, _ scheme: String) throws {
    let read = try plan([("機密性", level), ("申請日", "R8.4.1")])
    #expect(read.service.application?.fields["scheme"]?.text == scheme)
  }

  @Test func aRowWithoutAnApplicationHasNone() throws {
    #expect(try plan([("クラウドサービス管理者", "課長")]).service.application == nil)
  }

  @Test func factsAgainstTheRulesAreNoFaults() throws {
    let read = try plan([
      ("申請日", "R8.4.1"), ("申請者", "課長"), ("承認日", "R8.4.2"), ("承認者", "課長"), ("利用開始日", "R8.6.1"), ("承認期限", "R8.5.1"),
    ])
    #expect(read.plan.refused == [])
    #expect(read.plan.warnings == [])
  }

  @Test func malformedValuesRefuseTheRow() throws {
    let read = try plan([("利用開始日", "R8.4.31"), ("機密性", "極秘"), ("個人情報の有無", "たぶん")])
    #expect(
      read.plan.refused.map(\.code).sorted() == ["class-unknown", "date-no-such-day", "flag-unreadable"])
    #expect(try plan([("利用開始日", "R8.4.1"), ("終了日", "R8.3.31")]).plan.refused.map(\.code) == ["end-before-start"])
    #expect(try plan([("利用開始日", "R8.4.1"), ("終了日", "継続中")]).plan.refused == [])
    #expect(try plan([("申請日", "R8.4.1"), ("承認期限", "無期限")]).plan.warnings.map(\.code) == ["date-not-given"])
  }

  @Test func aClaimedRegistrationNeedsItsNumber() throws {
    #expect(try plan([("ISMAP登録番号", "C21-0008-2")]).service.certification?.number == "C21-0008-2")
    #expect(try plan([("ISMAP登録番号", "○")]).plan.warnings.map(\.code) == ["certificate-number-missing"])
    for text in ["", "－", "なし", "×"] {
      let read = try plan([("ISMAP登録番号", text)])
      #expect(read.service.certification == nil)
      #expect(read.plan.warnings == [], "\(text)")
    }
  }

  @Test func oneModelOrNone() throws {
    #expect(try plan([("区分", "ＳａａＳ")]).service.fields["model"]?.text == "SaaS")
    #expect(try plan([("区分", "IaaS/PaaS")]).plan.warnings.map(\.code) == ["model-unknown"])
  }
}
