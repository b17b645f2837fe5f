/// Text in lines, out of a text file or a printed page.
enum PlainText {
  static func document(
    _ bytes: [UInt8], format: DocumentFormat, notes: [DocumentNote] = []
  ) -> TextDocument {
    var lines = LineScanner.lines(of: bytes, isPaged: format == .pdf)
    let width = WrapWidth.of(lines, in: bytes)
    let furniture = PageFurniture.mark(&lines, in: bytes, width: width)
    let blocks = BlockBuilder.blocks(lines, in: bytes, width: width)
    return TextDocument(format: format, blocks: blocks, notes: notes + furniture)
  }
}
