internal import OfficeFiles

/// A web page as blocks.
enum HTMLText {
  static func document(
    _ bytes: [UInt8], _ encoding: DocumentEncoding?, _ limits: DocumentLimits
  ) throws(DocumentFault.Reason) -> TextDocument {
    let text = try TextBytes.utf8(bytes, encoding ?? HTMLCharset.named(in: bytes))
    let page: HTMLPage
    do throws(OfficeFault) {
      page = try HTMLPage(text, limits: OfficeLimits(limits))
    } catch { throw DocumentFault.Reason(error, .html) }
    guard page.lines.count <= limits.blocks else { throw .tooManyBlocks(limit: limits.blocks) }
    guard !page.lines.isEmpty else { throw .noText(.html) }
    return TextDocument(
      format: .html, blocks: page.lines.map(block), notes: page.hasHiddenText ? [.hiddenText] : [])
  }

  private static func block(_ line: HTMLPage.Line) -> TextBlock {
    let (text, indent) = Indent.parted(line.text)
    // Space before the text is cut off, and the places move with it.
    let utf8 = line.text.utf8
    let cut =
      utf8.count
      - (line.text.firstRange(of: text).map { utf8.distance(from: $0.lowerBound, to: utf8.endIndex) } ?? utf8.count)
    let marks = line.marks.map { LineMark(offset: max(0, $0.offset - cut), line: $0.line) }
    return TextBlock(text: text, indent: line.level.map { $0 * 2 } ?? indent, marks: marks)
  }
}
