import ClauseChecking
import Testing

/// What a contract calls its parties.
@Suite struct PartyNamesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let contractor: String?
    let client: String?

    init(_ text: String, _ contractor: String?, _ client: String?) {
      self.text = text
      self.contractor = contractor
      self.client = client
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("第1条　受注者は、業務を行う。\n第2条　発注者は、委託料を支払う。", "受注者", "発注者"),
    Case("第1条　受託者は、業務を行う。\n第2条　委託者は、委託料を支払う。", "受託者", "委託者"),
    Case("第1条　ベンダは、業務を行う。\n第2条　ユーザは、委託料を支払う。", "ベンダ", "ユーザ"),
    Case("第1条　ﾍﾞﾝﾀﾞは、業務を行う。\n第2条　ﾕｰｻﾞは、委託料を支払う。", "ベンダ", "ユーザ"),
    Case("第1条　事業者は、業務を行う。\n第2条　市は、委託料を支払う。", "事業者", "市"),
    Case("第1条　受託者は、業務を行う。\n第2条　市は、委託料を支払う。", "受託者", "市"),
  ])
  func areTheWordsThatStandAsSubjects(one: Case) throws {
    #expect(try checked(one.text).parties == PartyNames(contractor: one.contractor, client: one.client))
  }

  @Test(arguments: [
    Case("飯塚市（以下「甲」という。）と株式会社見本（以下「乙」という。）は、契約する。", "乙", "甲"),
    Case("発注者を甲とし、受注者を乙とし、次のとおり契約する。", "乙", "甲"),
    Case("第1条　乙は、業務を行う。", "乙", "甲"),
    // Either may receive something: who does the work has a letter.
    Case("甲野市（以下「甲」という。）と見本社（以下「乙」という。）は契約する。\n第1条　受領者は、秘密を守る。受領者は、返還する。", "乙", "甲"),
  ])
  func areLettersWhereTheTextGivesThem(one: Case) throws {
    #expect(try checked(one.text).parties == PartyNames(contractor: one.contractor, client: one.client))
  }

  @Test func theFirstLetterMayDoTheWork() throws {
    let text = "第1条　乙は、甲に検証の実施を依頼し、甲はこれを引き受ける。"
    #expect(try checked(text).parties == PartyNames(contractor: "甲", client: "乙"))
  }

  @Test(arguments: [
    Case("第1条　受注者は、発注者の指示に従う。\n第2条　利用者は、番号を守る。", "受注者", "発注者"),
    Case("第1条　受注者は、業務を行う。", "受注者", "発注者"),
    Case("第1条　請負人は、工事を行う。", "請負人", "注文者"),
  ])
  func thePartnerIsTheUsualOne(one: Case) throws {
    #expect(try checked(one.text).parties == PartyNames(contractor: one.contractor, client: one.client))
  }

  @Test(arguments: [
    "第1条　業務は、仕様書のとおりとする。", "第1条　補助事業者は、水道は、個人情報取扱事業者は、再委託先は、業務を行う。", "第1条　市内の業務は、書面による。",
  ])
  func areNotGuessed(text: String) throws {
    #expect(try checked(text).parties == PartyNames(contractor: nil, client: nil))
  }

  @Test func aPartyWithoutAUsualPartnerStandsAlone() throws {
    #expect(try checked("第1条　当社は、業務を行う。").parties == PartyNames(contractor: "当社", client: nil))
  }
}
