internal import OfficeFiles

/// Names of sheets as a spreadsheet takes them: at most 31 UTF-16 units, without some signs, and none twice.
struct SheetNames {
  /// Excel keeps these for itself.
  private var taken: Set<String> = ["history", "履歴"]

  mutating func add(_ title: String) -> String {
    let name = Self.allowed(title)
    var number = 1
    while true {
      let suffix = number == 1 ? "" : " (\(number))"
      let candidate = Self.cut(name, to: SheetRules.longestName - suffix.utf16.count) + suffix
      if taken.insert(candidate.lowercased()).inserted { return candidate }
      number += 1
    }
  }

  private static func allowed(_ title: String) -> String {
    let signs: [Character: Character] = [
      "[": "［", "]": "］", ":": "：", "*": "＊", "?": "？", "/": "／", "\\": "＼", "'": "’",
    ]
    let name = String(title.map { $0.isNewline || $0 == "\t" ? " " : signs[$0] ?? $0 })
    return name.isEmpty ? "-" : name
  }

  private static func cut(_ name: String, to units: Int) -> String {
    guard name.utf16.count > units else { return name }
    var kept = name
    while kept.utf16.count >= units || kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
