/// Several values in one cell.
enum CellList {
  /// Names of companies and systems: parted by line breaks, 、 and semicolons; a comma before Ltd. parts nothing.
  static func items(of text: String) -> [String] {
    var items: [String] = []
    for part in split(text, at: "\n\r、，,;；") {
      let isSuffix = ["ltd", "inc", "llc", "co.", "k.k", "corp"].contains { part.lowercased().hasPrefix($0) }
      if isSuffix, let last = items.popLast() {
        items.append(last + ", " + part)
      } else {
        items.append(part)
      }
    }
    return items
  }

  /// Short words, which slashes and dots part too.
  static func parts(of text: String) -> [String] { split(text, at: "\n\r、，,;；/／・･＋+及") }

  private static func split(_ text: String, at separators: String) -> [String] {
    text.split { $0.isNewline || separators.contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
