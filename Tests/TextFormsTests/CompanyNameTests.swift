import Testing
import TextForms

struct CompanyNameTests {
  @Test(arguments: [
    "株式会社飯塚システム", "㈱飯塚システム", "(株)飯塚システム", "（株）飯塚システム", "株式会社 飯塚ｼｽﾃﾑ", "㍿飯塚システム",
    "［株］飯塚　システム", "カブシキガイシャ飯塚システム",
  ])
  func oneNameHasOneKey(_ text: String) {
    let name = CompanyName(text)
    #expect(name.matchingKey == "飯塚システム/株式会社")
    #expect(name.legalFormPosition == .before)
    #expect(name.text == text)
  }

  @Test func thePositionOfTheFormTellsTwoCompaniesApart() {
    let before = CompanyName("株式会社アルファ")
    let after = CompanyName("アルファ(株)")
    #expect(before.matchingKey == after.matchingKey)
    #expect(before.legalFormPosition == .before)
    #expect(after.legalFormPosition == .after)
    #expect(CompanyName("アルファ㈱九州支店").legalFormPosition == .within)
    #expect(
      CompanyName("アルファ㈱九州支店").matchingKey == CompanyName("アルファ株式会社　九州支店").matchingKey)
  }

  @Test func theFormTellsTwoCompaniesApart() {
    #expect(CompanyName("株式会社アルファ").matchingKey != CompanyName("有限会社アルファ").matchingKey)
    #expect(CompanyName("株式会社アルファ").matchingKey != CompanyName("アルファ").matchingKey)
    #expect(CompanyName("株式会社アルファ").coreKey == CompanyName("アルファ").coreKey)
  }

  @Test(arguments: [
    ("㈱アルファ", true), ("アルファ（有）", true), ("㈲アルファ", true), ("(同)アルファ", true), ("（一社）協会", true),
    ("NPO法人ひかり", true), ("株式会社アルファ", false), ("㍿アルファ", false), ("アルファ", false), ("(アルファ)", false),
  ])
  func saysWhetherTheFormIsAbbreviated(_ text: String, _ isAbbreviated: Bool) {
    #expect(CompanyName(text).isAbbreviated == isAbbreviated)
  }

  @Test(arguments: [
    ("一般社団法人協会", LegalForm.generalAssociation), ("(一財)協会", .generalFoundation), ("ひかり社会福祉法人", .socialWelfare),
    ("地方独立行政法人病院", .localIndependentAgency), ("（独）機構", .independentAgency), ("㈻学園", .school),
    ("特定非営利活動法人ひかり", .nonprofit), ("合同会社ベータ", .godo), ("ユウゲンガイシャベータ", .yugen),
  ])
  func knowsTheForm(_ text: String, _ form: LegalForm) {
    #expect(CompanyName(text).legalForm == form)
  }

  @Test func variantKanjiAreOne() {
    #expect(CompanyName("㈱髙﨑商店").matchingKey == CompanyName("株式会社高崎商店").matchingKey)
    #expect(CompanyName("𠮷野").matchingKey == CompanyName("吉野").matchingKey)
  }

  @Test func punctuationOfEnglishNamesDoesNotMatter() {
    #expect(CompanyName("Alpha Co., Ltd.").matchingKey == CompanyName("ALPHA CO.,LTD").matchingKey)
  }

  @Test(arguments: ["株式会社", "㈱", "", " "])
  func aFormAloneIsNoForm(_ text: String) {
    #expect(CompanyName(text).legalForm == nil)
    #expect(CompanyName(text).legalFormPosition == .none)
  }

  @Test func noTwoFormsShareAWriting() {
    var seen: Set<String> = []
    for form in LegalForm.allCases {
      #expect(seen.insert(form.name).inserted)
      #expect(seen.insert(form.abbreviation).inserted)
      #expect(CompanyName("\(form.name)甲").legalForm == form)
      #expect(CompanyName("甲\(form.name)").legalForm == form)
      #expect(CompanyName("(\(form.abbreviation))甲").legalForm == form)
    }
  }
}
