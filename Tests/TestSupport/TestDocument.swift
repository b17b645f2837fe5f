/// A .docx as a test describes it: the XML within its parts.
package struct TestDocument {
  package var body: String
  package var numbering: String?
  package var styles: String?
  package var footnotes: String?

  package init(_ body: String, numbering: String? = nil, styles: String? = nil, footnotes: String? = nil) {
    self.body = body
    self.numbering = numbering
    self.styles = styles
    self.footnotes = footnotes
  }

  /// A paragraph, with its list where it has one.
  package static func p(_ text: String, list: Int? = nil, level: Int = 0, style: String? = nil) -> String {
    let name = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let place = list.map { "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
    return "<w:p><w:pPr>\(name)\(place)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A level of a list.
  package static func level(_ place: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = "")
    -> String
  {
    "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }

  package static func lists(
    _ pattern: String, _ lists: String = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
  )
    -> String
  {
    "<w:abstractNum w:abstractNumId=\"0\">\(pattern)</w:abstractNum>\(lists)"
  }

  package var bytes: [UInt8] { ZipWriter.archive(entries) }

  package var entries: [ZipWriter.Entry] {
    let parts = [("numbering", numbering), ("styles", styles), ("footnotes", footnotes)]
      .compactMap { name, text in text.map { (name, $0) } }
    let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ list: [(String, String)]) -> String {
      let items = list.enumerated().map {
        "<Relationship Id=\"r\($0)\" Type=\"\(base)/\($1.0)\" Target=\"\($1.1)\"/>"
      }
      return "<Relationships>\(items.joined())</Relationships>"
    }
    let name =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\""
    return [
      ZipWriter.Entry("[Content_Types].xml", "<Types/>"),
      ZipWriter.Entry("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
      ZipWriter.Entry("word/document.xml", "<w:document \(name)><w:body>\(body)</w:body></w:document>"),
      ZipWriter.Entry("word/_rels/document.xml.rels", relations(parts.map { ($0.0, $0.0 + ".xml") })),
    ] + parts.map { ZipWriter.Entry("word/\($0.0).xml", "<w:\($0.0) \(name)>\($0.1)</w:\($0.0)>") }
  }
}
