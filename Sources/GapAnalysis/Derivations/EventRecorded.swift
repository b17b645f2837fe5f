internal import Registry
internal import Requirements
internal import TextForms

/// An event of a kind is recorded with what is needed: enough where something is to be done once, and for what is done
/// again and again in the period of its day.
struct EventRecorded: Derivation {
  static let signature = DerivationSignature(
    name: "eventRecorded",
    parameters: ["kind": Event.Kind.allCases.map(\.rawValue), "needs": EventNeed.allCases.map(\.rawValue)])

  static func words(_ parameters: [String: String]) -> Words {
    let kind = Event.Kind.words(named: parameters["kind"])
    guard let need = EventNeed(rawValue: parameters["needs"] ?? ""), need != .assessed else {
      return Words(
        ja: "出来事「\(kind.ja)」が記録されている（記録だけでは適合とならず、職員の判定が要る）",
        en: "an event is recorded (\(kind.en)); the record alone shows nothing, and an officer must judge it")
    }
    return Words(
      ja: "出来事「\(kind.ja)」が記録されていて、\(need.words.ja)",
      en: "an event is recorded (\(kind.en)), and \(need.words.en)")
  }

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
