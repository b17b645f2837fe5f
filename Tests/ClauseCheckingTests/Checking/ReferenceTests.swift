import ClauseChecking
import Testing

@Suite struct ReferenceTests {
  @Test func papersThatBelongToTheContractAreNamed() throws {
    let text = """
      第9条　受注者は、別記「個人情報取扱特記事項」を守らなければならない。
      第10条　委託料は、別紙のとおりとする。
      第11条　受注者は、別に定める仕様書に従い、業務を行うものとする。
      """
    let references = try checked(text).references
    #expect(references.map(\.article) == ["第9条", "第11条"])
    #expect(references.first?.line == 1)
    #expect(references.first?.quote == "受注者は、別記「個人情報取扱特記事項」を守らなければならない。")
  }

  @Test func aContractThatStandsAloneHasNone() throws {
    #expect(try checked("第1条　受注者は、業務を再委託してはならない。").references.isEmpty)
  }
}
