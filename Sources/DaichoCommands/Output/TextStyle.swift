/// Colours for terminals; without them the same words stand alone.
struct TextStyle: Sendable {
  let isColored: Bool

  func heading(_ text: String) -> String { painted(text, "1") }
  func good(_ text: String) -> String { painted(text, "32") }
  func bad(_ text: String) -> String { painted(text, "31") }
  func faint(_ text: String) -> String { painted(text, "2") }

  private func painted(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
