/// The parts of a written document that are always the same.
enum WordParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"

  static let contentTypes =
    head + "<Types xmlns=\"\(packageNamespace)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + ["document": "document.main", "styles": "styles", "fontTable": "fontTable"].sorted { $0.key < $1.key }.map {
      "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(types).\($1)+xml\"/>"
    }.joined() + "</Types>"

  static let relations = relations(["officeDocument": "word/document.xml"])
  static let documentRelations = relations(["fontTable": "fontTable.xml", "styles": "styles.xml"])

  private static func relations(_ targets: [String: String]) -> String {
    let items = targets.sorted { $0.key < $1.key }.enumerated().map { place, one in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relationTypes)/\(one.key)\" Target=\"\(one.value)\"/>"
    }
    return head + "<Relationships xmlns=\"\(packageNamespace)/relationships\">\(items.joined())</Relationships>"
  }

  /// A4 with margins of 25 mm.
  static let page =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\""
    + " w:left=\"1418\" w:header=\"851\" w:footer=\"851\" w:gutter=\"0\"/>"
    + "<w:docGrid w:type=\"lines\" w:linePitch=\"360\"/></w:sectPr>"

  /// A program that has neither font takes another Mincho by family and character set.
  static let fonts =
    head + "<w:fonts \(namespace)>"
    + [("ＭＳ 明朝", "MS Mincho"), ("游明朝", "Yu Mincho")].map { name, other in
      "<w:font w:name=\"\(name)\"><w:altName w:val=\"\(other)\"/><w:charset w:val=\"80\"/>"
        + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>"
    }.joined() + "</w:fonts>"

  static let styles =
    head + "<w:styles \(namespace)><w:docDefaults><w:rPrDefault><w:rPr>"
    + "<w:rFonts w:ascii=\"ＭＳ 明朝\" w:hAnsi=\"ＭＳ 明朝\" w:eastAsia=\"ＭＳ 明朝\" w:cs=\"Times New Roman\"/>"
    + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/>"
    + "</w:rPr></w:rPrDefault></w:docDefaults>"
    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    + style(
      .title, "Title",
      "<w:spacing w:after=\"360\"/><w:jc w:val=\"center\"/>", "<w:rFonts w:eastAsia=\"游明朝\"/><w:sz w:val=\"28\"/>")
    + style(.heading, "Article Heading", "<w:keepNext/><w:spacing w:before=\"240\"/>")
    + style(.body, "Body", "<w:jc w:val=\"both\"/>")
    + style(.numbered, "Numbered Body", "<w:ind w:left=\"210\" w:hanging=\"210\"/><w:jc w:val=\"both\"/>")
    + style(.note, "Citation", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"18\"/>")
    + style(.attachment, "Attachment", "<w:keepNext/><w:pageBreakBefore/>") + "</w:styles>"

  private static func style(
    _ style: WordWriter.Style, _ name: String, _ paragraph: String, _ run: String = ""
  ) -> String {
    let custom = style == .title ? "" : " w:customStyle=\"1\""
    let letters = run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>"
    return "<w:style w:type=\"paragraph\"\(custom) w:styleId=\"\(style.rawValue)\"><w:name w:val=\"\(name)\"/>"
      + "<w:basedOn w:val=\"Normal\"/><w:pPr>\(paragraph)</w:pPr>\(letters)</w:style>"
  }
}
