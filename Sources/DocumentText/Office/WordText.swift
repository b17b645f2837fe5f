internal import OfficeFiles

/// A .docx as blocks: one for each paragraph that is not empty, and for each row of a table.
enum WordText {
  static func document(_ bytes: [UInt8], _ limits: DocumentLimits) throws(DocumentFault.Reason) -> TextDocument {
    let word: WordDocument
    do throws(OfficeFault) {
      word = try WordDocument(bytes, limits: OfficeLimits(limits))
    } catch { throw DocumentFault.Reason(error, .docx) }
    guard word.lines.count <= limits.blocks else { throw .tooManyBlocks(limit: limits.blocks) }
    guard !word.lines.isEmpty else { throw .noText(.docx) }
    let blocks = word.lines.map { line in
      let (text, indent, _) = Indent.parted(line.text)
      return TextBlock(
        text: text, indent: line.level.map { $0 * 2 } ?? indent, marks: [LineMark(offset: 0, line: line.paragraph)])
    }
    return TextDocument(format: .docx, blocks: blocks, notes: notes(word))
  }

  private static func notes(_ word: WordDocument) -> [DocumentNote] {
    var notes: [DocumentNote] = []
    if word.hasTrackedChanges { notes.append(.trackedChanges) }
    if word.hasHiddenText { notes.append(.hiddenText) }
    if word.textBoxes > 0 { notes.append(.textBoxes(word.textBoxes)) }
    if word.footnotes > 0 { notes.append(.footnotes(word.footnotes)) }
    if word.embedded > 0 { notes.append(.embeddedDocuments(word.embedded)) }
    return notes
  }
}
