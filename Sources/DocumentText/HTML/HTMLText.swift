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
    let (text, indent, cut) = Indent.parted(line.text)
    // Lines that hold nothing but the space before or behind have no place in the text.
    let first = line.marks.last { $0.offset <= cut }
    let others = line.marks.filter { $0.offset > cut && $0.offset - cut < text.utf8.count }
    let marks =
      [LineMark(offset: 0, line: first?.line ?? 1)] + others.map { LineMark(offset: $0.offset - cut, line: $0.line) }
    return TextBlock(text: text, indent: line.level.map { $0 * 2 } ?? indent, marks: marks)
  }
}
