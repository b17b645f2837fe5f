/// Reads the code of a number format up to its first semicolon: what follows is for numbers below zero.
struct NumberFormatScan {
  private(set) var hasDay = false
  private(set) var hasTime = false
  /// Words before the digits, and after them.
  private(set) var before = ""
  private(set) var after = ""
  /// Zeros before the point.
  private(set) var digits = 0
  /// The number is shown as it is: not as a share, in thousands, with an exponent, or only under a condition.
  private(set) var isPlain = true
  private var hasDigits = false
  private var isBehindPoint = false
  private var isScaled = false
  private var hasMonth = false
  private var rest: Substring

  init(_ code: String) {
    rest = Substring(code.replacing("General", with: "#").replacing("G/標準", with: "#"))
  }

  mutating func run() {
    while let character = rest.popFirst(), character != ";" { take(character) }
    // An m is a month, unless it stands with hours or seconds.
    if hasMonth, !hasTime { hasDay = true }
    if isScaled || !hasDigits { isPlain = false }
  }

  private mutating func take(_ character: Character) {
    switch character {
    case "\"": literal(upTo("\""))
    case "\\", "!": if let next = rest.popFirst() { literal(String(next)) }
    case "_", "*": _ = rest.popFirst()
    case "[": bracket(upTo("]"))
    case "0", "#", "?": digit(character)
    case ",": if hasDigits { isScaled = true }
    case ".": isBehindPoint = true
    case "%": isPlain = false
    case "e", "E": exponentOrYear()
    case "a", "A", "p", "P": morning(character)
    default: letter(character)
    }
  }

  private mutating func letter(_ character: Character) {
    switch character {
    case "y", "Y", "d", "D", "g", "G", "b", "B", "r", "R": hasDay = true
    case "h", "H", "s", "S": hasTime = true
    case "m", "M": hasMonth = true
    case "@": isPlain = false
    default: literal(String(character))
    }
  }

  private mutating func digit(_ character: Character) {
    // A word between digits parts them: 000-0000.
    if hasDigits, !after.isEmpty { isPlain = false }
    hasDigits = true
    isScaled = false
    if character == "0", !isBehindPoint { digits += 1 }
  }

  private mutating func literal(_ text: String) {
    if hasDigits { after += text } else { before += text }
  }

  /// `[$¥-411]` has a sign to show, `[h]` counts hours, `[>=1000]` is a condition; colours say nothing.
  private mutating func bracket(_ content: String) {
    if content.hasPrefix("$") {
      literal(String(content.dropFirst().prefix { $0 != "-" }))
    } else if content.first.map({ "<>=".contains($0) }) == true {
      isPlain = false
    } else if !content.isEmpty, content.allSatisfy({ "hHmMsS".contains($0) }) {
      hasTime = true
    }
  }

  private mutating func exponentOrYear() {
    if rest.first == "+" || rest.first == "-" { isPlain = false } else { hasDay = true }
  }

  /// AM/PM and A/P are of times; aaa and aaaa are days of the week.
  private mutating func morning(_ character: Character) {
    let isTime = ["m/pm", "/p"].contains { rest.lowercased().hasPrefix($0) }
    if isTime {
      hasTime = true
      rest = rest.dropFirst(rest.first == "/" ? 2 : 4)
    } else if rest.lowercased().hasPrefix("aa") {
      hasDay = true
      rest = rest.dropFirst(2)
    } else {
      literal(String(character))
    }
  }

  private mutating func upTo(_ end: Character) -> String {
    let content = rest.prefix { $0 != end }
    rest = rest.dropFirst(content.count + 1)
    return String(content)
  }
}
