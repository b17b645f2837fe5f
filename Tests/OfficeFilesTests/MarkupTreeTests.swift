import Testing

@testable import OfficeFiles

@Suite struct MarkupTreeTests {
  static let page = """
    <html><body><ul><li class="a b">甲<br>乙</li><li class="b"><a href="/x/1">丙</a></li></ul><p>3 件</p></body></html>
    """

  func path(_ text: String) throws -> MarkupPath { try #require(MarkupPath(text)) }

  @Test func findsPlacesAndTexts() throws {
    let tree = try MarkupTree(html: Array(Self.page.utf8))
    let items = tree.places(try path("//li"))
    #expect(items.count == 2)
    let link = try path("substring-after(.//a/@href, '/x/')")
    #expect(items.map { $0.text(link) } == ["", "1"])
    #expect(items[0].text(try path(".//a")) == nil)
    #expect(items[1].text(try path("a")) == "丙")
    #expect(tree.text(try path("count(//li)")) == "2")
    #expect(tree.places(try path("count(//li)")).isEmpty)
  }

  @Test func keepsTheTreeOfAPlaceAlive() throws {
    func item() throws -> MarkupPlace {
      try #require(try MarkupTree(html: Array(Self.page.utf8)).places(try path("//p")).first)
    }
    #expect(try item().text(try path("normalize-space(.)")) == "3 件")
  }

  @Test func refusesWhatIsNoPath() {
    #expect(MarkupPath("//li[") == nil)
    #expect(MarkupPath("") == nil)
  }

  @Test func leavesUnknownFunctionsWithoutAnAnswer() throws {
    let tree = try MarkupTree(html: Array(Self.page.utf8))
    #expect(tree.text(try path("document('/etc/passwd')")) == nil)
  }

  @Test func wantsXMLWellFormedAndWithoutADocumentType() throws {
    #expect(throws: MarkupFault.broken(line: 2)) { try MarkupTree(xml: Array("<a>\n<b></a>".utf8)) }
    #expect(throws: MarkupFault.broken(line: 1)) { try MarkupTree(xml: []) }
    let bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>"
    #expect(throws: MarkupFault.documentType) { try MarkupTree(xml: Array(bomb.utf8)) }
    #expect(try MarkupTree(xml: Array("<a><b>1</b></a>".utf8)).text(try path("/a/b")) == "1")
  }

  @Test func stopsAPathThatWouldRunForEver() throws {
    let items = String(repeating: "<i/>", count: 3_000)
    let tree = try MarkupTree(xml: Array("<a>\(items)</a>".utf8))
    #expect(tree.text(try path("count(//i[count(//i[count(//i) > 0]) > 0])")) == nil)
  }
}
