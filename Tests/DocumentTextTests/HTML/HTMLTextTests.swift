import Foundation
import Testing

@testable import DocumentText

struct HTMLTextTests {
  private func read(_ body: String) throws -> TextDocument {
    try document("<!DOCTYPE html>\n<html><body>\(body)</body></html>", "契約書.html")
  }

  private func texts(_ body: String) throws -> [String] { try read(body).blocks.map(\.text) }

  @Test func blocksAndInlineElements() throws {
    #expect(
      try texts("<h1>契約書</h1><p>甲は、<b>乙</b>に<a href='x'>委託</a>する。</p><div>一<div>二</div>三</div>行<br>次の行")
        == ["契約書", "甲は、乙に委託する。", "一", "二", "三", "行", "次の行"])
  }

  @Test func whatIsNotShownIsLeftOut() throws {
    let read = try read(
      "<script>var a = '甲'</script><style>p{}</style><p hidden>隠し</p><p style='DISPLAY : none'>隠し</p><noscript>無</noscript>"
        + "<select><option>選択</select><p><ruby>台<rt>だい</rt></ruby>帳</p>")
    #expect(read.blocks.map(\.text) == ["台帳"])
    #expect(read.notes == [.hiddenText])
  }

  @Test func numbersOfListsArePrinted() throws {
    let read = try read(
      "<ol><li>一</li><li>二<ol type=a><li>内</li></ol></li><li value=7>七</li><li>八</li></ol><ul><li>点</li></ul>"
        + "<ol start=4 style='list-style-type: katakana'><li>片</li></ol><ol reversed><li>逆</li><li>順</li></ol>")
    #expect(
      read.blocks.map(\.text) == ["1. 一", "2. 二", "a. 内", "7. 七", "8. 八", "・点", "エ、片", "2. 逆", "1. 順"])
    #expect(read.blocks.map(\.indent) == [0, 0, 2, 0, 0, 0, 0, 0, 0])
  }

  @Test func tablesByRows() throws {
    #expect(
      try texts(
        "<table><tr><th>項目<td>内容</tr><tr><td>機器<td></td><td>二台</tr><tr><td><p>一</p><p>二</p><td>三</table>")
        == ["項目\t内容", "機器\t二台", "一", "二", "三"])
  }

  @Test func spaceEntitiesAndLines() throws {
    let read = try read("<p>\n　受注者は、\n知り得た事項を\n  漏らさ&#12394;い &amp; keep\nthem&nbsp;①。</p>")
    #expect(read.blocks.map(\.text) == ["受注者は、知り得た事項を漏らさない & keep them\u{A0}①。"])
    let block = read.blocks[0]
    #expect(block.indent == 2)
    #expect(block.marks.map(\.line) == [3, 4, 5, 6])
    let place = try #require(
      Array(block.text.utf8).indices.first { Array(block.text.utf8)[$0...].starts(with: "漏らさ".utf8) })
    #expect(block.line(atUTF8Offset: place) == 5)
    #expect(block.line(atUTF8Offset: place - 1) == 4)
  }

  @Test func linesAreCountedPastWhatIsLeftOut() throws {
    let read = try read("<!-- 一\n二 --><script>\n\n</script>本文<p hidden>\n</p>次<br>\n終わり")
    #expect(read.blocks.map(\.text) == ["本文次", "終わり"])
    #expect(read.blocks.map { $0.marks.map(\.line) } == [[5, 6], [7]])
  }

  @Test func linesOfSpaceHaveNoPlace() throws {
    let block = try #require(try read("<p>　\n甲は\n　</p>").blocks.first)
    #expect(block == TextBlock(text: "甲は", indent: 2, marks: [LineMark(offset: 0, line: 3)]))
  }

  @Test func preformattedLinesStay() throws {
    #expect(try texts("<pre>一\n 二  三\n</pre>") == ["一", "二  三"])
  }

  @Test(arguments: ["shift_jis", "Windows-31J", "x-sjis"])
  func theEncodingThatThePageNamesIsHeeded(charset: String) throws {
    let page =
      "<html><head><meta http-equiv=Content-Type content='text/html; charset=\(charset)'></head><p>髙田①市</p></html>"
    let bytes = Array(try #require(page.data(using: .shiftJIS)))
    #expect(try DocumentReader.read(bytes: bytes, name: "a.html").blocks.map(\.text) == ["髙田①市"])
  }

  @Test func aPageThatNamesTheWrongEncodingIsRefused() {
    let bytes = Array("<html><head><meta charset=\"euc-jp\"></head><p>契約書</p></html>".utf8)
    #expect(reason(bytes, "a.html") == .notInEncoding(.eucJP))
  }

  @Test func damagedPagesAreReadAsBrowsersDo() throws {
    #expect(try texts("<p>一<div>二<table><td>三</p></div>四").joined() == "一二三四")
    #expect(reason(Array("<html><body><script>1</script></body></html>".utf8), "a.html") == .noText(.html))
  }

  @Test func deepNestingDoesNotHurt() {
    let deep = String(repeating: "<div>", count: 100_000) + "底"
    _ = reason(Array("<html><body>\(deep)</body></html>".utf8), "a.html")
  }
}
