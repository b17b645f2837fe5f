/// Finds the width at which a text was wrapped by whoever wrote or printed it.
enum WrapWidth {
  /// How many columns a full line may be short: the next character was wide, or had to stay with the one before.
  static let slack = 5
  private static let narrowest = 24
  private static let widest = 400

  /// Nil when lines end where their paragraphs do.
  ///
  /// Lines of wrapped text pile up at its width, and most of them end within a sentence; nearly none goes beyond.
  static func of(_ lines: some Sequence<SourceLine>, in bytes: [UInt8]) -> Int? {
    var all = [Int](repeating: 0, count: widest + 1)
    var open = all
    var total = 0
    for line in lines where !line.isBlank && !line.isFurniture && !line.hasCells {
      let columns = min(line.columns, widest)
      all[columns] += 1
      total += 1
      if !LineEnd.isSentenceEnd(of: line, in: bytes) { open[columns] += 1 }
    }
    // Tables and addresses of pages may stand out.
    var outliers = total / 40
    var width = widest
    while width >= narrowest {
      let pile = all[(width - slack)...width].reduce(0, +)
      let openPile = open[(width - slack)...width].reduce(0, +)
      if all[width] > 0, pile >= 2, openPile * 2 >= pile, width < widest {
        let within = all[(width / 2)...width].reduce(0, +)
        if pile * 5 >= within { return width }
      }
      outliers -= all[width]
      if outliers < 0 { return nil }
      width -= 1
    }
    return nil
  }
}
