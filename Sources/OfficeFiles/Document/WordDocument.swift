/// A document (.docx) as it is printed: numbers of lists written out, what was deleted left out.
package struct WordDocument: Sendable, Hashable {
  /// A paragraph, a line of one that holds breaks, or a row of a table with a tab between its cells.
  package struct Line: Sendable, Hashable {
    package var text: String
    /// Of its list, from 0; nil outside of lists.
    package var level: Int?
    /// The paragraph in the document, from 1, those in tables and text boxes counted as they come.
    package var paragraph: Int
  }

  package var lines: [Line] = []
  package var hasTrackedChanges = false
  package var hasHiddenText = false
  package var textBoxes = 0
  package var footnotes = 0
  /// Documents in other formats that are shown within this one.
  package var embedded = 0

  package init(_ bytes: [UInt8], limits: OfficeLimits = .standard) throws(OfficeFault) {
    let archive = try ZipArchive.ofOfficeFile(bytes, limits: limits)
    guard let main = try Relationships(archive, of: "").target(ofType: "officeDocument") else {
      throw .missingPart("word/document.xml")
    }
    let relations = archive.hasRelations(of: main) ? try Relationships(archive, of: main) : nil
    let reader = WordReader(
      try WordStyles(part: relations?.target(ofType: "styles"), in: archive),
      try WordNumbering(part: relations?.target(ofType: "numbering"), in: archive), limits)
    for kind in ["footnotes", "endnotes"] {
      guard let part = relations?.target(ofType: kind), archive.has(part) else { continue }
      try reader.readNotes(try XMLPull(try archive.stream(part)), kind)
    }
    try reader.readBody(try XMLPull(try archive.stream(main)))
    self = reader.result
  }

  init() {}
}

extension ZipArchive {
  fileprivate func hasRelations(of part: String) -> Bool {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    return has("\(part[..<cut])_rels/\(part[cut...]).rels")
  }
}
