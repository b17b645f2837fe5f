internal import Registry
internal import Requirements
internal import TextForms

/// Something is asked for each event of a kind; the worst open one decides. Without an event nothing is due.
struct EachEvent: Derivation {
  static let signature = DerivationSignature(
    name: "eachEvent",
    parameters: EventSelection.parameters)

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    let kind = Event.Kind.words(named: parameters["kind"])
    guard let need = EventNeed(rawValue: parameters["needs"] ?? ""), need != .assessed else {
      return Words(
        ja: "出来事「\(kind.ja)」のたびに、その後の職員の判定が要る",
        en: "after each event (\(kind.en)) an officer must judge it; the record alone shows nothing")
    }
    return Words(
      ja: "出来事「\(kind.ja)」のどの記録についても、\(need.words.ja)",
      en: "of each recorded event (\(kind.en)): \(need.words.en)")
  }

  private let events: EventSelection

  init(parameters: [String: String]) { events = EventSelection(parameters: parameters) }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    events.opinions(of: subject, on: asked.day).worst()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .event, to: &days) }
}
