/// The opinions on one requirement on one day, strongest first. Seldom more than three: no array is made for them.
struct OpinionList {
  private var first: Opinion?
  private var second: Opinion?
  /// Nil until it is needed.
  private var rest: [Opinion]?

  mutating func append(_ opinion: Opinion) {
    if first == nil {
      first = opinion
    } else if second == nil {
      second = opinion
    } else {
      rest = (rest ?? []) + [opinion]
    }
  }

  mutating func append(contentsOf assessed: AssessmentOpinions) {
    if let opinion = assessed.observed { append(opinion) }
    if let opinion = assessed.documented { append(opinion) }
    if let opinion = assessed.declared { append(opinion) }
  }

  var all: [Opinion] { [first, second].compactMap(\.self) + (rest ?? []) }

  /// The strongest, unless it no longer counts and a weaker one does.
  ///
  /// A derivation that lapsed decides all the same: it read the records of that very day. One that is weaker than a
  /// judgement that lapsed does not hide the lapse, save where something is done again and again, and again since.
  ///
  /// - Parameter firstDay: of the periods that count, where there are any: evidence from before counts no longer.
  func deciding(countingFrom firstDay: Int32?) -> Opinion? {
    if let first, first.outcome == .open { return judged(of: first) ?? first }
    if let first, first.leavesNeedOpen, let judged = judgedNotNeeded { return judged }
    guard let first, !(first.isDerived && first.outcome == .lapsed),
      first.outcome == .lapsed || first.isOutdated(by: firstDay ?? Day.always)
    else { return first }
    func takesOver(_ other: Opinion) -> Bool {
      guard other.outcome != .lapsed, other.effective >= firstDay ?? Day.always else { return false }
      return !other.isDerived || (firstDay != nil && other.isNewer(than: first))
    }
    if let second, takesOver(second) { return second }
    return rest?.first(where: takesOver) ?? first
  }

  /// The strongest judgement of somebody that speaks of what is open: an older one cannot.
  private func judged(of open: Opinion) -> Opinion? { all.first(where: open.isSettled) }

  /// What the judgements alone come to, where that is "not needed". It does not gainsay that a clause is missing, and
  /// may be older than the check that found it so.
  private var judgedNotNeeded: Opinion? {
    var judgements = OpinionList()
    for opinion in all where !opinion.isDerived { judgements.append(opinion) }
    let deciding = judgements.deciding(countingFrom: nil)
    return deciding?.outcome == .notNeeded ? deciding : nil
  }

  /// Whether a newer one says something else.
  func disagree(with winner: Opinion) -> Bool {
    func disagrees(_ other: Opinion?) -> Bool {
      // A derivation is as old as its record: one that shows only a part does not gainsay a judgement of the whole.
      guard let other, other.outcome != .lapsed, !other.isDerived else { return false }
      return other.outcome != winner.outcome && other.isNewer(than: winner)
    }
    return disagrees(first) || disagrees(second) || rest?.contains { disagrees($0) } == true
  }
}
