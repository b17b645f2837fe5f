/// Colours for terminals; without them the same words stand alone.
package struct TextStyle: Sendable {
  package let isColored: Bool

  package init(isColored: Bool) { self.isColored = isColored }

  package func heading(_ text: String) -> String { painted(text, "1") }
  package func good(_ text: String) -> String { painted(text, "32") }
  package func bad(_ text: String) -> String { painted(text, "31") }
  package func faint(_ text: String) -> String { painted(text, "2") }

  private func painted(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
