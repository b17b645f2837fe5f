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

  /// The number of single letters to add, drop or change.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] = min(
          above + 1, row[column] + 1, diagonal + (character == right[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
