/// What the end of a file's name says, held against what the file is.
enum NameEnding {
  private static let formats: [String: DocumentFormat] = [
    "txt": .txt, "text": .txt, "md": .txt, "markdown": .txt, "html": .html, "htm": .html, "xhtml": .html, "pdf": .pdf,
    "docx": .docx, "docm": .docx, "xlsx": .xlsx, "xlsm": .xlsx,
  ]

  /// The kind of the content. Endings that say nothing known are no matter.
  static func checked(_ name: String, _ bytes: [UInt8]) throws(DocumentFault.Reason) -> ContentKind {
    var kind = ContentKind(of: bytes)
    let ending = ending(of: name)
    if kind == .text, formats[ending] == .html, HTMLSignature.hasTags(bytes) { kind = .html }
    guard let content = kind.format else { return kind }
    try check(ending, content)
    return kind
  }

  static func check(_ ending: String, _ content: DocumentFormat) throws(DocumentFault.Reason) {
    guard let said = formats[ending], said != content else { return }
    throw .misnamed(ending: ending, content: content)
  }

  static func ending(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}

extension ContentKind {
  /// Nil where it shows only inside the file.
  fileprivate var format: DocumentFormat? {
    switch self {
    case .pdf: .pdf
    case .html: .html
    case .text: .txt
    case .archive, .compound, .other: nil
    }
  }
}
