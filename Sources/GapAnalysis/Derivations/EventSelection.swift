internal import Registry

/// Which events a derivation reads, and what is asked of each.
struct EventSelection {
  static let parameters = [
    "kind": Event.Kind.allCases.map(\.rawValue), "needs": EventNeed.allCases.map(\.rawValue),
  ]

  private let kind: Int64
  private let need: EventNeed?

  init(parameters: [String: String]) {
    kind = Event.Kind(rawValue: parameters["kind"] ?? "")?.code ?? 0
    need = EventNeed(rawValue: parameters["needs"] ?? "")
  }

  /// The events up to the day.
  func records(of subject: Subject, on day: Int32) -> [RelatedFacts] {
    subject.related(.event, on: day).filter { $0.code == kind && Day.of($0.began) <= day }
  }

  /// Nil: such an event asks for nothing.
  func opinion(of event: RelatedFacts, on day: Int32) -> Opinion? {
    if let refusal = event.refusal { return event.opinion(.notSatisfied, refusal.shown) }
    guard let opinion = need?.opinion(of: event, on: day) else { return nil }
    guard opinion.outcome == .satisfied, let doubt = event.doubts.first else { return opinion }
    return event.opinion(.partial, doubt.shown)
  }

  /// What each event up to the day says.
  func opinions(of subject: Subject, on day: Int32) -> [Opinion] {
    records(of: subject, on: day).compactMap { opinion(of: $0, on: day) }
  }
}
