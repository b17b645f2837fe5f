internal import Reporting
internal import TextForms

/// Texts and tables in pages that people open in a browser.
enum HTMLText {
  /// - Parameter short: cells of no more characters have the class `short`, so that a page can keep them on one line.
  static func table(_ table: Table, _ language: Language, short: Int = 0) -> String {
    let head = table.columns.map { "<th scope=\"col\">\(escaped($0.title[language]))</th>" }.joined()
    let rows = table.rows.map { "<tr>" + $0.map { cell($0, short) }.joined() + "</tr>" }
    return "<table><thead><tr>\(head)</tr></thead>\n<tbody>\(rows.joined(separator: "\n"))</tbody></table>"
  }

  private static func cell(_ text: String, _ short: Int) -> String {
    text.count <= short ? "<td class=\"short\">\(escaped(text))</td>" : "<td>\(escaped(text))</td>"
  }

  static func escaped(_ text: String) -> String { HTMLEscape.text(text) }
}
