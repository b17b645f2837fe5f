import Registry
import Testing
import TextForms

@Suite struct FieldReadingTests {
  private func field(_ kind: RecordKind, _ key: String) throws -> FieldDescriptor {
    try #require(RecordDescriptor.of(kind).field(key))
  }

  private func read(_ text: String, _ key: String, of kind: RecordKind = .contract) throws -> JSONValue {
    try field(kind, key).value(typed: text)
  }

  @Test(arguments: ["令和8年4月1日", "R8.4.1", "Ｒ８．４．１", "2026/4/1", "2026-04-01", "２０２６年４月１日", " 20260401 "])
  func readsDates(text: String) throws {
    #expect(try read(text, "start") == "2026-04-01")
  }

  @Test(arguments: ["", "令和8年2月30日", "7.4.1", "25/4/1", "来年"])
  func refusesWhatIsNoDateOrCouldBeTwo(text: String) throws {
    let fault = try #require(throws: FieldFault.self) { try read(text, "start") }
    #expect(fault.code == .date)
    #expect(fault.found == text)
    #expect(fault.key == "start")
  }

  @Test(arguments: [
    ("4,048,000", 4_048_000), ("１，２３４円", 1234), ("¥1,234", 1234), ("0", 0), ("1億2,000万円", 120_000_000),
  ])
  func readsYen(text: String, amount: Int64) throws {
    #expect(try read(text, "amount") == .integer(amount))
  }

  @Test(arguments: ["-1", "1.5", "十円くらい", "", "99999999999999999999"])
  func refusesWhatIsNoAmount(text: String) throws {
    #expect(throws: FieldFault.self) { try read(text, "amount") }
  }

  @Test(arguments: ["有", "あり", "はい", "TRUE", "Yes", "○", "◯", "〇", " 有 "])
  func readsYes(text: String) throws {
    #expect(try read(text, "subcontracted") == true)
  }

  @Test(arguments: ["無", "なし", "いいえ", "false", "NO", "×", "ｆａｌｓｅ"])
  func readsNo(text: String) throws {
    #expect(try read(text, "subcontracted") == false)
  }

  @Test(arguments: ["", "1", "？", "未確認", "該当なし"])
  func refusesWhatIsNeitherYesNorNo(text: String) throws {
    let fault = try #require(throws: FieldFault.self) { try read(text, "subcontracted") }
    #expect(fault.code == .malformed)
  }

  @Test(arguments: [
    ("build", ["build"]), ("構築", ["build"]), ("運用・保守", ["operation"]), ("Operation and Maintenance", ["operation"]),
    ("運用・保守、構築", ["build", "operation"]), ("構築,構築", ["build"]),
    ("other/outsourcedService", ["outsourcedService", "other"]),
    ("業務委託サービス", ["outsourcedService"]),
  ])
  func readsChoicesInBothLanguages(text: String, values: [String]) throws {
    #expect(try read(text, "kinds") == .array(values.map(JSONValue.string)))
  }

  @Test(arguments: ["", "、", "クラウドサービス", "構築、なにか"])
  func refusesOtherChoices(text: String) throws {
    let fault = try #require(throws: FieldFault.self) { try read(text, "kinds") }
    #expect(fault.allowed.ja.contains("業務委託サービス"))
    #expect(fault.allowed.en.contains("outsourced service"))
  }

  @Test(arguments: [
    ("confidentiality", "自治体機密性３Ａ", "3A"), ("confidentiality", "機密性 3b", "3B"), ("confidentiality", "2", "2"),
    ("integrity", "自治体完全性2", "2"), ("integrity", "１", "1"), ("availability", "可用性２", "2"),
  ])
  func readsClassifications(key: String, text: String, value: String) throws {
    #expect(try read(text, key) == .string(value))
  }

  @Test(arguments: [
    ("confidentiality", "3"), ("confidentiality", "4A"), ("integrity", "3"), ("integrity", "機密性2"),
    ("availability", ""),
  ])
  func refusesOtherClasses(key: String, text: String) throws {
    #expect(throws: FieldFault.self) { try read(text, key) }
  }

  @Test func namesTheRightCheckDigit() throws {
    #expect(try read("7000012050002", "corporateNumber", of: .vendor) == "7000012050002")
    #expect(try read("７-0000-1205-0002", "corporateNumber", of: .vendor) == "7000012050002")
    let fault = try #require(throws: FieldFault.self) { try read("6000012050002", "corporateNumber", of: .vendor) }
    #expect(fault.code == .checkDigit)
    #expect(fault.allowed.ja.contains("7") && fault.allowed.en.contains("7"), "\(fault.allowed)")
  }

  @Test func trimsTextAndBoundsIt() throws {
    #expect(try read(" 　C-1 \n", "number") == "C-1")
    #expect(try read("一行目\n二行目", "note") == "一行目\n二行目")
    #expect(throws: FieldFault.self) { try read("一行目\n二行目", "title") }
    #expect(throws: FieldFault.self) { try read("a\u{0}b", "note") }
    #expect(throws: FieldFault.self) { try read("　", "title") }
    let long = String(repeating: "件", count: 501)
    #expect(try #require(throws: FieldFault.self) { try read(long, "title") }.code == .tooLong)
    #expect(try read(String(long.dropLast()), "title") == .string(String(long.dropLast())))
    // One character of a megabyte.
    let tower = "e" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(try #require(throws: FieldFault.self) { try read(tower, "title") }.code == .tooLong)
  }

  @Test func readsNumbersWithinTheirRange() throws {
    #expect(try read("２０２６", "fiscalYear") == 2026)
    for text in ["1989", "2201", "令和8年", "", "2026.5"] {
      #expect(throws: FieldFault.self, "\(text)") { try read(text, "fiscalYear") }
    }
  }

  @Test func aFaultIsOneSentenceInBothLanguages() throws {
    let fault = try #require(throws: FieldFault.self) { try read("3", "confidentiality") }
    #expect(fault.words.ja == "「自治体機密性」（confidentiality）の値「3」は使えません。入力できるのは: 自治体機密性 3A・3B・3C・2・1")
    #expect(
      fault.words.en == "confidentiality cannot be \"3\"; allowed: confidentiality 3A, 3B, 3C, 2 or 1"
    )
  }
}
