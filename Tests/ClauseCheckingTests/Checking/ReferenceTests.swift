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
    #expect(references.first?.kind == .paper)
    #expect(references.first?.quote == "受注者は、別記「個人情報取扱特記事項」を守らなければならない。")
    #expect(references.map { $0.targets.map(\.name) } == [["別記個人情報取扱特記事項"], ["仕様書"]])
    #expect(references.allSatisfy { $0.targets.allSatisfy { !$0.isFound } })
  }

  @Test func aPaperThatStandsInTheSameFileIsFound() throws {
    let text = """
      第9条　受注者は、別紙１「情報の取扱基準」及び別紙１０「作業要領」に従わなければならない。
      別紙１　情報の取扱基準
      1　受注者は、データを持ち出してはならない。
      """
    let targets = try #require(try checked(text).references.first).targets
    #expect(targets.map(\.name) == ["別紙1", "別紙10"])
    #expect(targets.map(\.isFound) == [true, false])
  }

  @Test func appliedArticlesAreListedOneByOne() throws {
    let text = """
      第5条　受注者は、秘密を漏らしてはならない。
      第6条　受注者は、情報を持ち出してはならない。
      第8条　受注者は、業務を再委託することができる。
      第9条　再委託先については、第5条から第7条までの規定を準用する。
      """
    let reference = try #require(try checked(text).references.first)
    #expect(reference.kind == .application)
    #expect(reference.article == "第9条")
    #expect(reference.targets.map(\.name) == ["第5条", "第6条", "第7条"])
    #expect(reference.targets.map(\.isFound) == [true, true, false])
  }

  @Test(arguments: [
    ("第5条　前条の規定は、前項の場合に準用する。", ["第4条"], [true]), ("第五条　第四条第一項の規定を準用する。", ["第4条第1項"], [true]),
    ("第5条　民法第634条の規定を準用する。", ["民法第634条"], [false]), ("第5条　第4条の2の規定は、再委託先について準用する。", ["第4条の2"], [false]),
  ])
  func whatIsAppliedIsNamed(text: String, names: [String], found: [Bool]) throws {
    let head = "第4条　受注者は、秘密を漏らしてはならない。\n"
    let targets = try #require(try checked(head + text).references.first).targets
    #expect(targets.map(\.name) == names)
    #expect(targets.map(\.isFound) == found)
  }

  @Test func aContractThatStandsAloneHasNone() throws {
    #expect(try checked("第1条　受注者は、業務を再委託してはならない。").references.isEmpty)
  }
}
