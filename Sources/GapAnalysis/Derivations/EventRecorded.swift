internal import Registry
internal import Requirements

/// An event of a kind is recorded with what is needed: enough where something is to be done once, and for what is done
/// again and again in the period of its day.
struct EventRecorded: Derivation {
  static let signature = DerivationSignature(
    name: "eventRecorded",
    parameters: ["kind": Event.Kind.allCases.map(\.rawValue), "needs": EventNeed.allCases.map(\.rawValue)])

  private let kind: Int64
  private let need: EventNeed?

  init(parameters: [String: String]) {
    kind = Event.Kind(rawValue: parameters["kind"] ?? "")?.code ?? 0
    need = EventNeed(rawValue: parameters["needs"] ?? "")
  }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    guard let need else { return nil }
    return subject.related(.event, on: asked.day)
      .filter { $0.code == kind && Day.of($0.began) <= asked.day }
      .compactMap { need.opinion(of: $0, on: asked.day) }.best()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .event, to: &days) }
}
