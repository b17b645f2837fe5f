internal import TextForms

extension String {
  /// Without the white space around it, that of full width included.
  var trimmed: String { trimming(\.isCellSpace) }

  func trimming(_ isDropped: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isDropped($0) }), let last = lastIndex(where: { !isDropped($0) })
    else { return "" }
    return String(self[first...last])
  }

  var isBlank: Bool { allSatisfy(\.isCellSpace) }

  /// The text on one line.
  var onOneLine: String {
    split { $0.isNewline || $0 == "\t" }.map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Character {
  /// White space, and the marks without a width that office programs leave behind.
  fileprivate var isCellSpace: Bool {
    isWhitespace || self == "\u{200B}" || self == "\u{FEFF}" || self == "\u{2060}"
  }
}
