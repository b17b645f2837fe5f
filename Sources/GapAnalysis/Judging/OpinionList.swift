/// The opinions on one requirement on one day, strongest first. Seldom more than three: no array is made for them.
struct OpinionList {
  private var first: Opinion?
  private var second: Opinion?
  private var rest: [Opinion] = []

  mutating func append(_ opinion: Opinion) {
    if first == nil {
      first = opinion
    } else if second == nil {
      second = opinion
    } else {
      rest.append(opinion)
    }
  }

  mutating func append(contentsOf assessed: AssessmentOpinions) {
    if let opinion = assessed.observed { append(opinion) }
    if let opinion = assessed.documented { append(opinion) }
    if let opinion = assessed.declared { append(opinion) }
  }

  var all: [Opinion] { [first, second].compactMap(\.self) + rest }

  /// The strongest that has not lapsed; else the strongest.
  ///
  /// A derivation that lapsed decides all the same: it read the records of that very day. One that is weaker than a
  /// judgement that lapsed does not hide the lapse.
  var deciding: Opinion? {
    guard let first, first.outcome == .lapsed, !first.isDerived else { return first }
    return ([second].compactMap(\.self) + rest).first { $0.outcome != .lapsed && !$0.isDerived } ?? first
  }

  /// Whether a newer one says something else.
  func disagree(with winner: Opinion) -> Bool {
    func disagrees(_ other: Opinion?) -> Bool {
      // A derivation is as old as its record: one that shows only a part does not gainsay a judgement of the whole.
      guard let other, other.outcome != .lapsed, !other.isDerived else { return false }
      return other.outcome != winner.outcome && other.isNewer(than: winner)
    }
    return disagrees(first) || disagrees(second) || rest.contains { disagrees($0) }
  }
}
