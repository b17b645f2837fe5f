/// Which parts of the archive are the workbook, found the way Excel finds them: by relationships, not by names.
struct WorkbookParts {
  var sheets: [Workbook.Sheet] = []
  var strings: String?
  var styles: String?
  var dates = DateSystem.from1900

  init(_ archive: ZipArchive) throws(OfficeFault) {
    let book = try Self.book(archive)
    let relations = try Relationships(archive, of: book)
    strings = relations.target(ofType: "sharedStrings")
    styles = relations.target(ofType: "styles")
    let xml = try XMLPull(try archive.stream(book))
    try xml.enter("workbook")
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("workbookPr") {
        let flag = try xml.attributes("date1904")[0]
        if flag == "1" || flag == "true" { dates = .from1904 }
      } else if xml.isNamed("sheets") {
        try xml.forEachChild { () throws(OfficeFault) in try readSheet(xml, relations, archive.limits) }
      }
    }
  }

  private mutating func readSheet(
    _ xml: XMLPull, _ relations: Relationships, _ limits: OfficeLimits
  ) throws(OfficeFault) {
    let values = try xml.attributes("name", "id", "state")
    guard let name = values[0], let id = values[1], let relation = relations.byID[id] else { throw xml.broken() }
    guard relation.isOfType("worksheet") else { return }
    guard sheets.count < limits.sheets else { throw .exceeds(.sheets(limit: limits.sheets)) }
    let visibility = values[2].flatMap(Workbook.Sheet.Visibility.init) ?? .visible
    sheets.append(Workbook.Sheet(name: name, visibility: visibility, part: relation.target))
  }

  /// The part that is the document itself.
  private static func book(_ archive: ZipArchive) throws(OfficeFault) -> String {
    guard archive.has("_rels/.rels") else {
      if archive.has("META-INF/manifest.xml"), archive.has("mimetype") { throw .notWorkbook(.openDocument) }
      guard archive.has("[Content_Types].xml") else { throw .notWorkbook(.archive) }
      throw .missingPart("_rels/.rels")
    }
    guard let book = try Relationships(archive, of: "").target(ofType: "officeDocument") else {
      throw .notWorkbook(.archive)
    }
    if book.hasSuffix(".bin") { throw .notWorkbook(.binaryWorkbook) }
    if book.hasPrefix("word/") || book.hasPrefix("ppt/") { throw .notWorkbook(.document) }
    return book
  }
}
