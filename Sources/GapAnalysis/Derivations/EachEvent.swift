internal import Registry
internal import Requirements
internal import TextForms

/// Something is asked for each event of a kind; the worst open one decides. Without an event nothing is due.
struct EachEvent: Derivation {
  static let signature = DerivationSignature(
    name: "eachEvent",
    parameters: ["kind": Event.Kind.allCases.map(\.rawValue), "needs": EventNeed.allCases.map(\.rawValue)])

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
      .compactMap { need.opinion(of: $0, on: asked.day) }.worst()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .event, to: &days) }
}
