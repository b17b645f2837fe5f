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
}
