import TestSupport
import Testing

@testable import OfficeFiles

/// What stands in a document, and what does not.
struct WordDocumentTests {
  private func read(_ body: String, styles: String? = nil, footnotes: String? = nil) throws -> WordDocument {
    try WordDocument(TestDocument(body, styles: styles, footnotes: footnotes).bytes)
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  @Test func paragraphsKeepTheirPlace() throws {
    let document = try read(TestDocument.p("一") + "<w:p/>" + TestDocument.p("三"))
    #expect(document.lines.map(\.text) == ["一", "三"])
    #expect(document.lines.map(\.paragraph) == [1, 3])
    #expect(!document.hasTrackedChanges && !document.hasHiddenText && document.textBoxes == 0)
  }

  @Test func runsTabsBreaksAndFields() throws {
    let document = try read(
      "<w:p>" + run("第1") + "<w:hyperlink>" + run("条") + "</w:hyperlink><w:r><w:tab/><w:t>甲は</w:t><w:br/><w:t>二行目</w:t>"
        + "<w:br w:type=\"page\"/><w:t>続き</w:t><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>"
        + "<w:sdt><w:sdtContent>" + run("欄") + "</w:sdtContent></w:sdt><w:r><w:noBreakHyphen/></w:r></w:p>")
    #expect(document.lines.map(\.text) == ["第1条\t甲は", "二行目続き欄-"])
    #expect(document.lines.map(\.paragraph) == [1, 1])
  }

  @Test func trackedChangesAreReadAsAccepted() throws {
    let document = try read(
      "<w:p>" + run("甲は") + "<w:del><w:r><w:delText>努める</w:delText></w:r></w:del><w:ins>" + run("守る") + "</w:ins></w:p>"
        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半") + "</w:p><w:p>" + run("後半") + "</w:p>"
        + "<w:p><w:moveFrom>" + run("移す前") + "</w:moveFrom></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
        + run("末尾") + "</w:p>")
    #expect(document.lines.map(\.text) == ["甲は守る", "前半後半", "末尾"])
    #expect(document.hasTrackedChanges)
  }

  @Test func hiddenTextIsLeftOut() throws {
    let styles = "<w:style w:type=\"character\" w:styleId=\"Quiet\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let document = try read(
      "<w:p>" + run("見える") + run("隠す", "<w:vanish/>") + run("これも", "<w:rStyle w:val=\"Quiet\"/>")
        + run("出す", "<w:vanish w:val=\"0\"/>") + "</w:p>", styles: styles)
    #expect(document.lines.map(\.text) == ["見える出す"])
    #expect(document.hasHiddenText)
  }

  @Test func textBoxesStandOnce() throws {
    let box = "<w:txbxContent>" + TestDocument.p("箱の中") + "</w:txbxContent>"
    let document = try read(
      "<w:p>" + run("本文")
        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx>"
        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + "<w:p><w:r><w:pict>" + box.replacing("箱", with: "古い箱") + "</w:pict></w:r></w:p>")
    #expect(document.lines.map(\.text) == ["本文", "箱の中", "古い箱の中"])
    #expect(document.textBoxes == 2)
  }

  @Test func footnotesFollowTheirParagraph() throws {
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\">" + TestDocument.p("線") + "</w:footnote><w:footnote w:id=\"2\">"
      + TestDocument.p("注の文") + "</w:footnote>"
    let document = try read(
      "<w:p>" + run("本文") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + TestDocument.p("次"), footnotes: notes
    )
    #expect(document.lines.map(\.text) == ["本文", "注の文", "次"])
    #expect(document.lines.map(\.paragraph) == [1, 1, 2])
    #expect(document.footnotes == 1)
  }

  @Test func tablesByRows() throws {
    func cell(_ content: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
    }
    let p = { TestDocument.p($0) }
    let document = try read(
      "<w:tbl><w:tr>" + cell(p("項目"), "<w:gridSpan w:val=\"2\"/>") + cell(p("内容")) + "</w:tr><w:tr>"
        + cell(p("機器"), "<w:vMerge w:val=\"restart\"/>") + cell(p("二台")) + "</w:tr><w:tr>"
        + cell("<w:p/>", "<w:vMerge/>") + cell(p("三台"))
        + "</w:tr><w:tr>" + cell(p("第1条") + p("甲は")) + cell(p("乙は")) + "</w:tr></w:tbl>" + p("後"))
    #expect(document.lines.map(\.text) == ["項目\t内容", "機器\t二台", "三台", "第1条", "甲は", "乙は", "後"])
    #expect(document.lines.map(\.paragraph) == [1, 3, 6, 7, 8, 9, 10])
  }

  @Test func documentsWithinTheDocumentAreCounted() throws {
    #expect(try read(TestDocument.p("本文") + "<w:altChunk/>").embedded == 1)
  }

  @Test func boundsAndDamage() throws {
    var limits = OfficeLimits()
    limits.sharedText = 8
    #expect(throws: OfficeFault.exceeds(.text(bytes: 8))) {
      try WordDocument(TestDocument(TestDocument.p("三文字")).bytes, limits: limits)
    }
    var entries = TestDocument(TestDocument.p("本文")).entries
    entries[2].bytes = Array("<w:document><w:body>".utf8)
    #expect(throws: OfficeFault.self) { try WordDocument(ZipWriter.archive(entries)) }
  }
}
