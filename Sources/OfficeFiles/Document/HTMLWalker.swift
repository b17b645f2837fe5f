internal import CXML2

/// Walks through the tree of a page. The parser bounds its depth.
struct HTMLWalker {
  var lines: [HTMLPage.Line] = []
  private(set) var hasHiddenText = false
  var text = HTMLLineText()
  private var lists: [HTMLList] = []
  /// The number or bullet of the item that has begun.
  private var marker = ""
  private var isPreformatted = false
  /// The line of the file that has been reached. Elements know theirs; texts are counted from there.
  private var line = 1

  private static let left: Set<String> = [
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "textarea", "rt",
    "rp",
    "audio", "video", "canvas",
  ]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "li",
    "legend", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
  ]

  mutating func walk(_ node: xmlNodePtr) {
    if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE { return take(node) }
    guard node.pointee.type == XML_ELEMENT_NODE else { return pass(node) }
    line = max(line, Int(xmlGetLineNo(node)))
    let name = node.pointee.name.map { String(cString: $0) } ?? ""
    guard !Self.left.contains(name) else { return pass(node) }
    guard !HTMLAttribute.hides(node) else {
      hasHiddenText = hasHiddenText || node.pointee.children != nil
      return pass(node)
    }
    guard Self.blocks.contains(name) else { return walkChildren(node) }
    flush()
    switch name {
    case "ol", "ul", "menu", "dir":
      lists.append(HTMLList(node, isNumbered: name == "ol"))
      walkChildren(node)
      flush()
      lists.removeLast()
    case "li":
      marker = lists.isEmpty ? "" : lists[lists.count - 1].next(node)
      walkChildren(node)
      flush()
      marker = ""
    case "pre":
      isPreformatted = true
      walkChildren(node)
      flush()
      isPreformatted = false
    case "tr": row(node)
    default:
      walkChildren(node)
      flush()
    }
  }

  private mutating func walkChildren(_ node: xmlNodePtr) {
    var child = node.pointee.children
    while let next = child {
      walk(next)
      child = next.pointee.next
    }
  }

  /// Counts the lines of what is left out.
  private mutating func pass(_ node: xmlNodePtr) {
    if node.pointee.type == XML_ELEMENT_NODE {
      line = max(line, Int(xmlGetLineNo(node)))
    } else if let content = node.pointee.content {
      line += UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))).count { $0 == 0x0A }
    }
    var child = node.pointee.type == XML_ELEMENT_NODE ? node.pointee.children : nil
    while let next = child {
      pass(next)
      child = next.pointee.next
    }
  }

  private mutating func take(_ node: xmlNodePtr) {
    guard let content = node.pointee.content else { return }
    let bytes = UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
    for byte in bytes {
      if byte == 0x0A {
        line += 1
        if isPreformatted {
          flush()
          continue
        }
      }
      text.append(byte, line: line, keepsSpace: isPreformatted)
    }
  }

  /// Ends the block that stands open.
  mutating func flush() {
    defer { text = HTMLLineText() }
    guard let (bytes, marks) = text.finished() else { return }
    let prefix = marker
    marker = ""
    let shift = prefix.utf8.count
    lines.append(
      HTMLPage.Line(
        text: prefix + String(decoding: bytes, as: UTF8.self), level: lists.isEmpty ? nil : lists.count - 1,
        marks: marks.map { HTMLPage.Mark(offset: $0.offset == 0 ? 0 : $0.offset + shift, line: $0.line) }))
  }

  /// A row is one line when each of its cells is; otherwise its cells stand one after the other.
  private mutating func row(_ node: xmlNodePtr) {
    let before = lines
    lines = []
    var cells: [[HTMLPage.Line]] = []
    var child = node.pointee.children
    while let next = child {
      let start = lines.count
      walk(next)
      flush()
      if lines.count > start { cells.append(Array(lines[start...])) }
      child = next.pointee.next
    }
    guard cells.allSatisfy({ $0.count == 1 }), var joined = cells.first?.first else {
      lines = before + lines
      return
    }
    for cell in cells.dropFirst().flatMap({ $0 }) {
      let shift = joined.text.utf8.count + 1
      joined.text += "\t" + cell.text
      joined.marks += cell.marks.filter { $0.line != joined.marks.last?.line }
        .map { HTMLPage.Mark(offset: $0.offset + shift, line: $0.line) }
    }
    lines = before + [joined]
  }
}
