internal import Registry
internal import Requirements
internal import TextForms

/// An event of a kind is recorded with what is needed, and it says that each item of a regulation was checked. The items
/// are requirements of the catalogue, named by what their ids begin with (9.3（自治体機密性2以上を取り扱う場合）(7)⑤).
struct ItemsChecked: Derivation {
  static let signature = DerivationSignature(
    name: "itemsChecked", parameters: EventSelection.parameters, naming: ["items"])

  static let readsOnlyRelated = true

  static let relatedKinds: [RelatedFacts.Kind]? = [.event]

  static func words(_ parameters: [String: String]) -> Words {
    let recorded = EventRecorded.words(parameters)
    let items = parameters["items"] ?? ""
    return Words(
      ja: recorded.ja + "。さらに、「確認した要件」に \(items) の項目が、必要に応じて行うものを除いてすべて挙がっている（挙がっていなければ一部適合まで）",
      en: recorded.en + "; it names every item of \(items) as checked, save what is only as necessary (else it shows a "
        + "part)")
  }

  private let events: EventSelection
  private let items: String

  init(parameters: [String: String]) {
    events = EventSelection(parameters: parameters)
    items = parameters["items"] ?? ""
  }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let wanted = asked.plan.items[items] ?? []
    // One row for each requirement that an event names; they say the same but for that.
    let records = events.records(of: subject, on: asked.day)
    return records.compactMap { event -> Opinion? in
      let opinion = events.opinion(of: event, on: asked.day)
      guard opinion?.outcome == .satisfied else { return opinion }
      let checked = Set(records.lazy.filter { $0.key == event.key }.map(\.requirement))
      let isWhole = !wanted.isEmpty && wanted.isSubset(of: checked)
      return isWhole ? opinion : event.opinion(.partial, .itemsUnchecked)
    }.best()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .event, to: &days) }
}
