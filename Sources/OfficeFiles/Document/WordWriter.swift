/// Writes a document (.docx) of plain paragraphs on A4. Equal paragraphs give equal bytes.
package struct WordWriter: Sendable, Hashable {
  package enum Style: String, Sendable, CaseIterable {
    case title = "Title"
    case heading = "ArticleHeading"
    case body = "Body"
    /// Paragraphs with a number: what runs over stands one letter in.
    case numbered = "NumberedBody"
    case note = "Citation"
    /// As the heading of an article, on a page of its own.
    case attachment = "Attachment"
  }

  package struct Paragraph: Sendable, Hashable {
    package let style: Style
    package let text: String

    package init(_ style: Style, _ text: String) {
      self.style = style
      self.text = text
    }
  }

  package var paragraphs: [Paragraph]

  package init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  package func bytes() throws(OfficeWriteFault) -> [UInt8] {
    try ZipPackage.archive([
      ZipPackage.Part(name: "[Content_Types].xml", text: WordParts.contentTypes),
      ZipPackage.Part(name: "_rels/.rels", text: WordParts.relations),
      ZipPackage.Part(name: "word/document.xml", text: document),
      ZipPackage.Part(name: "word/_rels/document.xml.rels", text: WordParts.documentRelations),
      ZipPackage.Part(name: "word/styles.xml", text: WordParts.styles),
      ZipPackage.Part(name: "word/fontTable.xml", text: WordParts.fonts),
    ])
  }

  private var document: String {
    let body = paragraphs.map { paragraph in
      "<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.style.rawValue)\"/></w:pPr>\(Self.run(paragraph.text))</w:p>"
    }
    return WordParts.head + "<w:document \(WordParts.namespace)><w:body>" + body.joined() + WordParts.page
      + "</w:body></w:document>"
  }

  private static func run(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { piece in
        piece.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(escaped(piece))</w:t>"
      }.joined(separator: "<w:tab/>")
    }
    return "<w:r>" + lines.joined(separator: "<w:br/>") + "</w:r>"
  }

  private static func escaped(_ text: Substring) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // XML has no way to write these.
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped.unicodeScalars.append("\u{FFFD}")
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
