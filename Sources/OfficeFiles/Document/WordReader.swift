/// Walks through the body of a document.
final class WordReader {
  var result = WordDocument()
  let styles: WordStyles
  var counter: ListCounter
  private let limits: OfficeLimits
  private var paragraphs = 0
  private var textBytes = 0
  /// Footnotes and endnotes, by their kind and number.
  private var notes: [String: [WordDocument.Line]] = [:]

  /// Of the paragraph being read.
  var draft = ParagraphDraft()
  /// A paragraph whose mark was deleted goes on in the next one.
  private var carried: ParagraphDraft?

  init(_ styles: WordStyles, _ numbering: WordNumbering, _ limits: OfficeLimits) {
    self.styles = styles
    self.limits = limits
    counter = ListCounter(numbering)
  }

  func readBody(_ xml: XMLPull) throws(OfficeFault) {
    try xml.enter("document")
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("body") { result.lines = try blocks(xml) }
    }
  }

  /// Notes are read before the body that refers to them.
  func readNotes(_ xml: XMLPull, _ kind: String) throws(OfficeFault) {
    try xml.enter(kind == "footnotes" ? "footnotes" : "endnotes")
    try xml.forEachChild { () throws(OfficeFault) in
      let values = try xml.attributes("id", "type")
      // Those with a type are the lines that part notes from the text.
      guard let id = values[0], values[1] == nil || values[1] == "normal" else { return }
      notes["\(kind) \(id)"] = try blocks(xml)
    }
    paragraphs = 0
  }

  func note(_ kind: String, _ id: String?) {
    guard let id, let lines = notes["\(kind) \(id)"] else { return }
    result.footnotes += 1
    draft.after += lines.map { WordDocument.Line(text: $0.text, level: nil, paragraph: paragraphs) }
  }

  /// The paragraphs and tables directly within an element.
  func blocks(_ xml: XMLPull) throws(OfficeFault) -> [WordDocument.Line] {
    var lines: [WordDocument.Line] = []
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("p") {
        lines += try paragraph(xml)
      } else if xml.isNamed("tbl") {
        lines += try table(xml)
      } else if xml.isNamed("altChunk") {
        result.embedded += 1
      } else if xml.isNamed("AlternateContent") {
        try firstChoice(xml) { () throws(OfficeFault) in lines += try blocks(xml) }
      } else if xml.isNamed("del") || xml.isNamed("moveFrom") {
        result.hasTrackedChanges = true
      } else if xml.isNamed("sdt") || xml.isNamed("sdtContent") || xml.isNamed("customXml") || xml.isNamed("ins")
        || xml.isNamed("moveTo")
      {
        lines += try blocks(xml)
      }
    }
    return lines + unfinished()
  }

  /// A paragraph without its mark at the very end has nothing to go on in.
  private func unfinished() -> [WordDocument.Line] {
    guard let last = carried else { return [] }
    carried = nil
    let outer = draft
    draft = last
    defer { draft = outer }
    return finished()
  }

  /// The same content may stand there in several forms for several programs: one of them is enough.
  func firstChoice(_ xml: XMLPull, _ visit: () throws(OfficeFault) -> Void) throws(OfficeFault) {
    let before = textBytes
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("Choice") || xml.isNamed("Fallback"), textBytes == before { try visit() }
    }
  }

  private func paragraph(_ xml: XMLPull) throws(OfficeFault) -> [WordDocument.Line] {
    paragraphs += 1
    let outer = draft
    draft = carried ?? ParagraphDraft(number: paragraphs)
    carried = nil
    defer { draft = outer }
    try inline(xml)
    guard !draft.isMarkDeleted else {
      draft.isMarkDeleted = false
      carried = draft
      return []
    }
    return finished()
  }

  private func finished() -> [WordDocument.Line] {
    let text = draft.text
    let isEmpty = text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    // Word counts empty paragraphs of a list as well.
    let named =
      draft.list?.list != nil
      ? draft.list.map { ($0, nil) }
      : styles.list(of: draft.style ?? styles.standard)
        .map { place, style in (ListPlace(place, level: draft.list?.level), draft.list?.level == nil ? style : nil) }
    let number = named.flatMap { place, style in counter.next(place, style: style) }
    guard !isEmpty else { return draft.after }
    var lines: [WordDocument.Line] = []
    for line in text.split(separator: "\n") {
      let isFirst = lines.isEmpty
      lines.append(
        WordDocument.Line(
          text: (isFirst ? number?.text ?? "" : "") + line, level: number?.level, paragraph: draft.number))
    }
    return lines + draft.after
  }

  /// Text within limits.
  func append(_ xml: XMLPull) throws(OfficeFault) {
    var bytes: [UInt8] = []
    guard try xml.text(into: &bytes, upTo: limits.sharedText - textBytes) else {
      throw .exceeds(.text(bytes: limits.sharedText))
    }
    textBytes += bytes.count
    draft.text += String(decoding: bytes, as: UTF8.self)
  }
}

/// What is known of a paragraph while it is read.
struct ParagraphDraft {
  var text = ""
  var style: String?
  var list: ListPlace?
  var isMarkDeleted = false
  var number = 0
  /// Text boxes and notes that hang on it.
  var after: [WordDocument.Line] = []
}

extension ListPlace {
  init(_ place: ListPlace, level: Int?) {
    self = place
    if let level { self.level = level }
  }
}
