internal import Registry
internal import TextForms

/// The days through which a row holds: from a first (nil: from the start) until before a last (nil: without end).
struct DaySpan: Equatable {
  private(set) var from: CivilDate?
  private(set) var until: CivilDate?

  init(from: CivilDate?, until: CivilDate?) {
    self.from = from
    self.until = until
  }

  init(_ facts: RelatedFacts) { self.init(from: facts.effectiveFrom, until: facts.replacedFrom) }

  /// Neighbours made one, in order: a version that changes something else does not part the days.
  static func joined(_ spans: [DaySpan]) -> [DaySpan] {
    let sorted = spans.sorted { ($0.from?.dayNumber ?? .min) < ($1.from?.dayNumber ?? .min) }
    return sorted.reduce(into: []) { joined, span in
      guard let last = joined.last, let end = last.until, end == span.from else {
        joined.append(span)
        return
      }
      joined[joined.count - 1].until = span.until
    }
  }

  /// What lies within the span of the days through which a row holds; nil: nothing does.
  func part(of facts: RelatedFacts) -> RelatedFacts? {
    var part = facts
    if let from { part.effectiveFrom = facts.effectiveFrom.map { max($0, from) } ?? from }
    if let until { part.replacedFrom = facts.replacedFrom.map { min($0, until) } ?? until }
    if let start = part.effectiveFrom, let end = part.replacedFrom, end <= start { return nil }
    return part
  }
}
