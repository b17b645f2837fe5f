import TestSupport
import Testing

@testable import OfficeFiles

/// Numbers stand in front as Word prints them.
struct WordNumberingTests {
  private typealias Doc = TestDocument

  private func lines(_ body: [String], _ numbering: String, styles: String? = nil) throws -> [String] {
    try WordDocument(Doc(body.joined(), numbering: numbering, styles: styles).bytes).lines.map(\.text)
  }

  @Test(arguments: [
    ("decimal", "12"), ("decimalFullWidth", "１２"), ("japaneseCounting", "十二"), ("japaneseDigitalTenThousand", "一二"),
    ("japaneseLegal", "壱拾弐"), ("aiueoFullWidth", "シ"), ("aiueo", "ｼ"), ("irohaFullWidth", "ヲ"), ("iroha", "ｦ"),
    ("decimalEnclosedCircle", "⑫"), ("decimalEnclosedParen", "⑿"), ("decimalEnclosedFullstop", "⒓"),
    ("lowerLetter", "l"),
    ("upperLetter", "L"), ("lowerRoman", "xii"), ("upperRoman", "XII"), ("decimalZero", "12"), ("ideographZodiac", "亥"),
    ("ideographTraditional", "乙"), ("none", ""), ("unheardOf", "12"),
  ])
  func forms(form: String, printed: String) throws {
    #expect(
      try lines([Doc.p("目的", list: 1)], Doc.lists(Doc.level(0, form, "第%1条", start: 12))) == ["第\(printed)条 目的"])
  }

  @Test func largeNumbers() {
    #expect(NumberForm.text(21, "decimalEnclosedCircle") == "㉑" && NumberForm.text(36, "decimalEnclosedCircle") == "㊱")
    #expect(NumberForm.text(51, "decimalEnclosedCircle") == "51")
    #expect(NumberForm.text(1_110, "japaneseCounting") == "千百十" && NumberForm.text(205, "japaneseCounting") == "二百五")
    #expect(NumberForm.text(110, "japaneseLegal") == "壱百壱拾" && NumberForm.text(10, "ideographDigital") == "一〇")
    #expect(NumberForm.text(27, "lowerLetter") == "aa" && NumberForm.text(1_994, "upperRoman") == "MCMXCIV")
    #expect(NumberForm.text(48, "aiueoFullWidth") == "ヲ" || NumberForm.text(45, "aiueoFullWidth") == "ヲ")
  }

  @Test func levelsCountWithinThoseAbove() throws {
    let pattern =
      Doc.level(0, "decimal", "第%1条") + Doc.level(1, "decimal", "%1.%2") + Doc.level(2, "aiueoFullWidth", "（%3）")
    let body = [
      Doc.p("甲", list: 1), Doc.p("乙", list: 1, level: 1), Doc.p("丙", list: 1, level: 2), Doc.p("丁", list: 1, level: 2),
      Doc.p("戊", list: 1, level: 1), Doc.p("己", list: 1, level: 2), Doc.p("庚", list: 1), Doc.p("辛", list: 1, level: 1),
    ]
    #expect(
      try lines(body, Doc.lists(pattern))
        == ["第1条 甲", "1.1 乙", "（ア） 丙", "（イ） 丁", "1.2 戊", "（ア） 己", "第2条 庚", "2.1 辛"])
    let document = try WordDocument(Doc(body.joined(), numbering: Doc.lists(pattern)).bytes)
    #expect(document.lines.map(\.level) == [0, 1, 2, 2, 1, 2, 0, 1])
  }

  @Test func restartsAndSuffixes() throws {
    let never =
      Doc.level(0, "decimal", "%1章")
      + Doc.level(1, "decimal", "第%2条", "<w:lvlRestart w:val=\"0\"/><w:suff w:val=\"nothing\"/>")
    let body = [Doc.p("甲", list: 1), Doc.p("乙", list: 1, level: 1), Doc.p("丙", list: 1), Doc.p("丁", list: 1, level: 1)]
    #expect(try lines(body, Doc.lists(never)) == ["1章 甲", "第1条乙", "2章 丙", "第2条丁"])
    let legal = Doc.level(0, "japaneseCounting", "%1") + Doc.level(1, "decimal", "%1-%2", "<w:isLgl/>")
    #expect(try lines(Array(body[..<2]), Doc.lists(legal)) == ["一 甲", "1-1 乙"])
  }

  @Test func listsOfOnePatternCountOnUnlessTheyStartAnew() throws {
    let list = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let same = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let anew =
      "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
    let other =
      "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">\(Doc.level(0, "upperLetter", "%1"))</w:lvlOverride></w:num>"
    let body = [1, 1, 2, 3, 3, 4, 9, 0].map { Doc.p("項", list: $0) }
    #expect(
      try lines(body, Doc.lists(Doc.level(0, "decimal", "%1."), list + same + anew + other))
        == ["1. 項", "2. 項", "3. 項", "5. 項", "6. 項", "G 項", "項", "項"])
  }

  @Test func stylesBringTheirList() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Article"/></w:style>
      <w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
      """
    let pattern = Doc.level(0, "decimal", "第%1条") + Doc.level(1, "decimal", "(%2)", "<w:pStyle w:val=\"Item\"/>")
    let body =
      ["Article", "Item", "Item", "Own", "Circle"].map { Doc.p("項", style: $0) } + [Doc.p("項", list: 0, style: "Own")]
    #expect(
      try lines(body, Doc.lists(pattern), styles: styles) == ["第1条 項", "(1) 項", "(2) 項", "第2条 項", "項", "項"])
  }

  @Test func bulletsOfSymbolFontsAndEmptyParagraphs() throws {
    #expect(try lines([Doc.p("項", list: 1)], Doc.lists(Doc.level(0, "bullet", "\u{F0B7}"))) == ["・ 項"])
    // An empty paragraph prints its number, and the next has the one after it.
    #expect(
      try lines(["甲", "", "乙"].map { Doc.p($0, list: 1) }, Doc.lists(Doc.level(0, "decimal", "%1."))) == [
        "1. 甲", "3. 乙",
      ])
  }
}
