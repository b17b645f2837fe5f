/// A found text as a message shows it: on one line, without control characters, and cut when it is long.
struct Quotation {
  static let longest = 40

  private let shown: String

  init(_ text: String) {
    var kept = ""
    var count = 0
    for character in text {
      guard count < Quotation.longest else {
        kept += "…"
        break
      }
      kept.append(Quotation.isControl(character) ? " " : character)
      count += 1
    }
    shown = kept
  }

  var ja: String { "「\(shown)」" }
  var en: String { "\"\(shown)\"" }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
