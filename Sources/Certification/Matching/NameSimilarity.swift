/// How alike two names are, from 0 to 100.
enum NameSimilarity: Sendable, Hashable {
  case same
  /// All words of one stand in the other.
  case contained(Int)
  case alike(Int)

  var score: Int {
    switch self {
    case .same: 100
    case .contained(let score), .alike(let score): score
    }
  }

  static func of(_ left: NameForm, _ right: NameForm) -> NameSimilarity {
    if left.compact == right.compact { return .same }
    let shared = dice(left.bigrams, right.bigrams)
    return contains(left, right) || contains(right, left) ? .contained(max(shared, leastContained)) : .alike(shared)
  }

  /// "Google Workspace" within a longer name of the same product says more than its share of letters.
  private static let leastContained = 75

  private static func contains(_ whole: NameForm, _ part: NameForm) -> Bool {
    guard part.compact.unicodeScalars.count >= 3, !part.tokens.isEmpty else { return false }
    return part.tokens.isSubset(of: whole.tokens)
  }

  /// Twice the shared pairs of letters, of all pairs in both.
  private static func dice(_ left: [UInt64], _ right: [UInt64]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var (first, second, shared) = (0, 0, 0)
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        (first, second, shared) = (first + 1, second + 1, shared + 1)
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return shared * 200 / (left.count + right.count)
  }
}
