import ClauseChecking
import Testing

@Suite struct DocumentKindTests {
  @Test func aTableOfContentsHoldsNoClause() throws {
    let text = """
      業務委託仕様書
      目次
      １　再委託……………３
      ２　秘密の保持………４
      ３　損害賠償…………５
      """
    let checked = try checked(text)
    #expect(checked.notAContract == .contentsOnly)
    #expect(checked.findings.allSatisfy { $0.status == .absent && $0.quote == nil })
    #expect(checked.findings.first?.reason.ja == "目次や項目の列挙だけで、定めの文がない")
  }

  @Test func aRuleForOfficialsBindsNoContractor() throws {
    let text = """
      業務委託に関する要綱
      第１条　この要綱は、業務を委託するときの手続を定める。
      第２条　職員は、委託するときは、秘密を漏らしてはならない旨を契約書に記載しなければならない。
      """
    #expect(try checked(text).notAContract == .cityRule)
  }

  @Test func aPublishedPolicyIsNoContract() throws {
    let text = """
      プライバシーポリシー
      当社は、利用者の個人情報を次のとおり取り扱います。
      １　当社は、本人の同意なく個人情報を第三者に提供しません。
      """
    #expect(try checked(text).notAContract == .policy)
  }

  @Test func anAnnexThatBindsAPartyIsNoPolicyWhateverItIsCalled() throws {
    let text = "個人情報の取扱いについて\n1 乙は、業務上知り得た個人情報を第三者に提供してはならない。\n"
    #expect(try checked(text).notAContract == nil)
  }

  @Test func specialProvisionsAreReadLikeAContract() throws {
    let text = "個人情報取扱特記事項\n第１　受注者は、知り得た個人情報を他人に漏らしてはならない。\n"
    #expect(try checked(text).notAContract == nil)
  }

  @Test func aHandbookForOfficialsIsNoContract() throws {
    let text = """
      委託契約の手引（担当職員用）
      契約書案を作るときは、次の点に注意してください。
      ○　受託者は、業務上知り得た秘密を漏らしてはならない。
      ○　再委託は、事前の承諾を得た場合に限ること。
      所管課は、稼働率などの数値で約束させましょう。
      """
    #expect(try checked(text).notAContract == .guide)
  }

  @Test func aContractThatAdvisesItsUsersIsStillOne() throws {
    let text = """
      運用マニュアルの利用に関する契約書
      第1条　受託者は、業務上知り得た秘密を漏らしてはならない。詳しくは窓口に確認してください。
      第2条　受託者は、業務を再委託してはならない。申請には様式を使用してください。
      """
    #expect(try checked(text).notAContract == nil)
  }

  @Test func aChecklistAsksAndBindsNobody() throws {
    let text = """
      外部委託　確認表
      １　受託者は、秘密を漏らしてはならないことになっているか。　□
      ２　再委託には、事前の承諾を要することとしているか（第10条）　□
      ３　受託者は、従事者に研修を受けさせることとしている。　□
      """
    #expect(try checked(text).notAContract == .guide)
  }

  @Test func aQuestionIsNoDuty() throws {
    #expect(try finding("d-09", in: "第1条　受託者は、業務を再委託しない。").status == .present)
    #expect(try finding("d-09", in: "第1条　受託者は、業務を再委託しないか。").status == .absent)
  }

  @Test func aRuleThatNamesOnlyTheCityBindsNoContractor() throws {
    let text = """
      事故の公表の基準
      １　市は、漏えい事故が発生したときは、これを公表する。
      ２　市は、公表に当たり、本人の権利を害さないようにする。
      """
    #expect(try checked(text).notAContract == .bindsNobody)
  }

  @Test func whatOnlyACommentaryOffersIsAPart() throws {
    let text = """
      第1条　受託者は、業務上知り得た秘密を漏らしてはならない。
      【解説】受託者は、業務を再委託してはならないと定めることもできる。受託者は、業務を再委託してはならない。
      第2条　受託者は、知り得た個人情報を第三者に提供してはならない。
      """
    #expect(try finding("d-08", in: text).status == .present)
    #expect(try finding("d-09", in: text).status == .partial)
  }
}
