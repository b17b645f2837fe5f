import ClauseChecking
import Testing

@Suite struct DefinedTermTests {
  @Test func termsAreCollectedWithTheirPlaces() throws {
    let text = """
      市（以下「甲」という。）と会社（以下「乙」という。）は、契約を締結する。
      第2条　「秘密情報」とは、甲が乙に示した一切の情報をいう。
      第3条　乙は、甲から預かった名簿（写しを含む。以下「受託物」という。）を返還しなければならない。
      """
    let terms = try checked(text).definitions
    #expect(terms.map(\.term) == ["秘密情報", "受託物"])
    #expect(terms.map(\.article) == ["第2条", "第3条"])
    #expect(terms.map(\.line) == [2, 3])
  }

  @Test func whoSpeaksOfATermSpeaksOfWhatItsDefinitionSays() throws {
    let duty = "第3条　乙は、受託物を複製してはならない。"
    #expect(try finding("d-05", in: duty).status == .absent)
    let defined = "第2条　乙は、甲から預かった個人情報（以下「受託物」という。）の点検を行う。\n"
    #expect(try finding("d-05", in: defined + duty).status == .partial)
    let other = "第2条　乙は、個人情報の入力に使う電算機（以下「受託物」という。）の点検を行う。\n"
    #expect(try finding("d-05", in: other + duty).status == .absent)
  }

  @Test func quotedWordsAreNoTerms() throws {
    #expect(try checked("第1条　受注者は、表紙に「取扱注意」と記載しなければならない。").definitions.isEmpty)
  }
}
