internal import OfficeFiles

/// Pages and XML documents of a source.
enum SourceMarkup {
  /// - Parameter format: `.html` or `.xml`.
  static func tree(_ utf8: [UInt8], _ format: SourceFault.Format) throws(SourceFault) -> MarkupTree {
    if format == .html { try refuseCutPage(utf8) }
    do throws(MarkupFault) {
      return try format == .html ? MarkupTree(html: utf8) : MarkupTree(xml: utf8)
    } catch {
      switch error {
      case .tooLarge(let limit): throw .tooLarge(limit: limit)
      case .broken(let line): throw .malformed(format, at: line)
      case .documentType: throw .unknownSchema(missing: ["XML without <!DOCTYPE>"])
      }
    }
  }

  /// For paths that are ours.
  static func path(_ text: String) -> MarkupPath? { MarkupPath(text) }

  /// A page is read whatever it looks like, so that one that is cut off would come out as a shorter list.
  private static func refuseCutPage(_ utf8: [UInt8]) throws(SourceFault) {
    let text = utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let lines = text.count { $0 == 0x0A } + 1
    guard text.contains(0x3C) else { throw .malformed(.html, at: 1) }
    guard !contains("<html", in: text) || contains("</html", in: text) else { throw .malformed(.html, at: lines) }
  }

  private static func contains(_ word: String, in text: [UInt8]) -> Bool {
    let wanted = Array(word.utf8)
    return text.indices.contains { text[$0] == wanted[0] && text[$0...].starts(with: wanted) }
  }
}
