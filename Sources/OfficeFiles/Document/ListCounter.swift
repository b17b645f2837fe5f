/// Counts the paragraphs of lists as they come, and prints their numbers.
struct ListCounter {
  private let numbering: WordNumbering
  /// By pattern: lists of the same pattern count on together.
  private var counts: [Int: [Int?]] = [:]
  /// Lists whose own start was used.
  private var begun: Set<[Int]> = []

  init(_ numbering: WordNumbering) { self.numbering = numbering }

  /// The number as printed, with the space after it, and the level; nil where none is printed.
  ///
  /// - Parameter style: that named the list, where a style did.
  mutating func next(_ place: ListPlace, style: String?) -> (text: String, level: Int)? {
    guard let id = place.list, let (list, pattern, key) = numbering.list(id) else { return nil }
    let linked = style.flatMap { style in pattern.levels.first { $0.value.style == style }?.key }
    let level = min(max(linked ?? place.level ?? 0, 0), WordNumbering.deepest)
    var values = counts[key] ?? [Int?](repeating: nil, count: WordNumbering.deepest + 1)
    func form(_ level: Int) -> WordNumbering.Level { list.levels[level] ?? pattern.levels[level] ?? .init() }
    if let start = list.starts[level], begun.insert([id, level]).inserted {
      values[level] = start
    } else {
      values[level] = values[level].map { $0 + 1 } ?? form(level).start
    }
    for deeper in values.indices where deeper > level {
      let restart = form(deeper).restart ?? deeper
      if restart > 0, level < restart { values[deeper] = nil }
    }
    counts[key] = values
    let numbers = values.indices.map { values[$0] ?? form($0).start }
    return (Self.printed(form(level), numbers, formats: values.indices.map { form($0).format }), level)
  }

  private static func printed(_ level: WordNumbering.Level, _ numbers: [Int], formats: [String]) -> String {
    var text = ""
    if level.format == "bullet" {
      // Symbol fonts have their bullets among private characters.
      text = level.text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) } ? "・" : level.text
    } else {
      var rest = level.text[...]
      while let character = rest.popFirst() {
        if character == "%", let digit = rest.first?.wholeNumberValue, (1...numbers.count).contains(digit) {
          rest.removeFirst()
          text += NumberForm.text(numbers[digit - 1], level.isLegal ? "decimal" : formats[digit - 1])
        } else {
          text.append(character)
        }
      }
    }
    return text.isEmpty || level.suffix == "nothing" ? text : text + " "
  }
}
