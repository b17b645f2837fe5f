import ClauseChecking
import Testing

/// Who is bound, and how, decides as much as the words.
@Suite struct BindingTests {
  @Test(arguments: [
    "第1条　受注者は、業務上知り得た秘密を漏らしてはならない。", "第1条　受託者及び再委託先は、業務上知り得た秘密を漏らしてはならない。",
    "第1条　業務上知り得た秘密を、乙は漏らしてはならない。", "第1条　甲及び乙は、業務上知り得た秘密を漏らしてはならない。",
    "第1条　ベンダーは、業務上知り得た秘密を漏らしてはならないものとします。", "第1条　業務上知り得た秘密を漏らしてはならない。",
  ])
  func aDutyOfTheContractorCounts(text: String) throws { #expect(try finding("d-08", in: text).status == .present) }

  @Test(arguments: [
    "第1条　発注者は、業務上知り得た秘密を漏らしてはならない。", "第1条　甲は、業務上知り得た秘密を漏らしてはならない。",
    "第1条　利用者は、業務上知り得た秘密を漏らしてはならない。", "第1条　再委託先は、業務上知り得た秘密を漏らしてはならない。",
  ])
  func aDutyOfOthersDoesNot(text: String) throws { #expect(try finding("d-08", in: text).status == .absent) }

  @Test func whereTheFirstPartyDoesTheWorkItIsBound() throws {
    let head = "第1条　乙は、甲に検証の実施を依頼し、甲はこれを引き受ける。\n"
    #expect(try finding("d-08", in: head + "第2条　甲は、業務上知り得た秘密を漏らしてはならない。").status == .present)
    #expect(try finding("d-08", in: head + "第2条　乙は、業務上知り得た秘密を漏らしてはならない。").status == .absent)
  }

  @Test func whoeverIsNamedLastInASentenceIsBoundByItsEnd() throws {
    let text = "第1条　受注者は、機器を貸与するものとし、発注者は、これにより生じた損害を賠償しなければならない。"
    #expect(try finding("d-14", in: text).status == .absent)
  }

  @Test(arguments: [
    ("第1条　受注者は、個人情報を暗号化するよう努めるものとする。", ClauseStatus.partial), ("第1条　受注者は、個人情報を暗号化しなければならない。", .present),
    ("第1条　受注者は、個人情報を暗号化することができる。", .absent),
  ])
  func anEffortIsLessThanADutyAndARightIsNone(text: String, status: ClauseStatus) throws {
    #expect(try finding("d-02", in: text).status == status)
  }

  @Test func itemsSayWhatTheHeadOfTheirListSays() throws {
    let banned = """
      第4条　受注者は、次の行為をしてはならない。
      （１）業務を第三者に再委託すること。
      （２）業務上知り得た秘密を他人に漏らすこと。
      """
    #expect(try finding("d-09", in: banned).status == .present)
    #expect(try finding("d-08", in: banned).article == "第4条(2)")
    let allowed = banned.replacing("をしてはならない", with: "をすることができる")
    #expect(try finding("d-08", in: allowed).status == .absent)
  }

  @Test func aParagraphIsNoItemOfTheFirst() throws {
    let text = """
      第12条　発注者は、受注者が次の各号のいずれかに該当するときは、契約を解除することができる。
      （１）期限までに完了しないとき。
      （２）この契約に違反したとき。
      ２　前項の場合において、受注者は、違約金を支払わなければならない。
      """
    let found = try finding("d-14", in: text)
    #expect(found.status == .present)
    #expect(found.article == "第12条第2項")
  }

  @Test func aFindingIsQuotedAsItStandsInTheOriginal() throws {
    let text = "契約書\n\n第１条　受注者は、誠実に行う。\n第２条　受注者は、知り得た　秘密を　漏らしてはならない。ただし、公知の事実を除く。\n"
    let found = try finding("d-08", in: text)
    #expect(found.article == "第2条")
    #expect(found.line == 4)
    #expect(found.quote?.hasPrefix("受注者は、知り得た　秘密を　漏らして") == true)
    #expect(found.quote?.hasSuffix("漏らしてはならない。") == true)
    #expect(found.confidence == .high)
  }

  @Test func aLineThatEndsInACommaGoesOn() throws {
    let text = "第1条　受注者は、業務上知り得た一切の秘密を、\n契約の終了後も含めて、第三者に漏らしてはならない。\n"
    #expect(try finding("d-08", in: text).status == .present)
  }

  @Test func aWideExceptionLeavesAPart() throws {
    let text = "第1条　乙は、データを目的外に利用し、又は第三者に提供してはならない。\n"
    #expect(try finding("d-07", in: text).status == .present)
    let found = try finding("d-07", in: text + "第2条　乙は、データをその関連会社に提供することができる。\n")
    #expect(found.status == .partial)
    #expect(found.reason.ja.contains("広い例外あり"))
  }

  @Test func whoeverProvidesAServiceIsBoundAndWhoeverDisclosesIsNot() throws {
    let duty = "第1条　提供者は、業務上知り得た秘密を漏らしてはならない。\n"
    #expect(try finding("d-08", in: duty).status == .present)
    #expect(try finding("d-08", in: duty + "第2条　受領者は、情報を返還する。\n").status == .absent)
  }

  @Test func whatWasSaidBeforeIsSpokenOf() throws {
    let head = "第1条　受注者は、漏えいが生じたときは、直ちに報告しなければならない。\n"
    let next = "２　前項の場合において、発注者は、その内容を公表することができる。\n"
    #expect(try finding("d-13", in: head + next).status == .present)
    #expect(try finding("d-13", in: "第1条　受注者は、成果を報告しなければならない。\n" + next).status == .absent)
  }
}
