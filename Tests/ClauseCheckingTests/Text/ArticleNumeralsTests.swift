import ClauseChecking
import Testing

@Suite struct ArticleNumeralsTests {
  @Test(arguments: [
    ("第1条　甲は\n第12条　乙は", ArticleNumerals.halfwidth), ("第１条　甲は\n第１２条　乙は", .fullwidth),
    ("第一条　甲は\n第十二条　乙は", .kanji), ("第 １ 条　甲は", .fullwidth), ("【第1条】　甲は", .halfwidth),
    ("第１条　甲は\n第2条　乙は\n第3条　乙は", .halfwidth), ("業務委託契約書\n1　甲は", .fullwidth),
    ("第１章　総則\n第2条　乙は", .halfwidth),
  ])
  func areThoseOfMostArticles(text: String, numerals: ArticleNumerals) throws {
    #expect(ArticleNumerals.read(try document(text)) == numerals)
  }

  @Test func writeArticlesAndParagraphs() {
    #expect([1, 9, 10, 11, 16, 20, 21].map(ArticleNumerals.kanji.article).joined() == "第一条第九条第十条第十一条第十六条第二十条第二十一条")
    #expect(ArticleNumerals.fullwidth.article(16) == "第１６条")
    #expect(ArticleNumerals.halfwidth.article(16) == "第16条")
    #expect(ArticleNumerals.allCases.map { $0.paragraph(2) } == ["２", "2", "２"])
  }
}
