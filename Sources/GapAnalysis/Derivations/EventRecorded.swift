internal import Registry
internal import Requirements
internal import TextForms

/// An event of a kind is recorded with what is needed: enough where something is to be done once, and for what is done
/// again and again in the period of its day.
struct EventRecorded: Derivation {
  static let signature = DerivationSignature(
    name: "eventRecorded",
    parameters: EventSelection.parameters)

  static let readsOnlyRelated = true

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

  private let events: EventSelection

  init(parameters: [String: String]) { events = EventSelection(parameters: parameters) }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    events.opinions(of: subject, on: asked.day).best()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .event, to: &days) }
}
