/// A PDF as text in lines.
enum PDFText {
  static func document(
    of path: String, _ bytes: [UInt8], _ limits: DocumentLimits, _ program: PDFProgram
  ) async throws(DocumentFault.Reason) -> TextDocument {
    let output = try await program.text(of: path, bytes, limits)
    // Text in the PDF's own disorder is repaired rather than refused: a reader shows it like that too.
    let text = Array(String(decoding: output, as: UTF8.self).utf8)
    let document = PlainText.document(text, format: .pdf)
    guard !document.blocks.isEmpty else { throw .noText(.pdf) }
    guard document.blocks.count <= limits.blocks else { throw .tooManyBlocks(limit: limits.blocks) }
    return document
  }
}
