/// Guesses which of the allowed words a mistyped one was meant to be.
package enum Spelling {
  package static func nearest(to typed: String, among words: [String]) -> String? {
    let folded = Array(typed.lowercased().prefix(64))
    // Of a word of one or two letters any other is but one letter away.
    let limit = min(3, folded.count / 3)
    return
      words
      .map { (word: $0, distance: distance(folded, Array($0.lowercased()))) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?.word
  }

  /// The number of single letters to add, drop, change or swap with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var next = [index + 1]
      for (column, other) in right.enumerated() {
        var best = min(row[column + 1] + 1, next[column] + 1, row[column] + (character == other ? 0 : 1))
        let isSwapped = index > 0 && column > 0 && character == right[column - 1] && left[index - 1] == other
        if isSwapped { best = min(best, before[column - 1] + 1) }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
