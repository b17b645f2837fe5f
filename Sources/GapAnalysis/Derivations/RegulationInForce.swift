internal import Registry
internal import Requirements
internal import TextForms

/// A regulation that names the requirement is in force (9.1(1), 9.3（自治体機密性2以上を取り扱う場合）(1)(2) and the like).
struct RegulationInForce: Derivation {
  static let signature = DerivationSignature(name: "regulationInForce", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "この要件を満たすものとして登録された運用規程が施行されている（施行日の記録がなければ一部適合まで）",
      en: "a regulation that is recorded as fulfilling this requirement is in force (without a recorded first day it "
        + "shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    subject.related(.regulation, on: asked.day).filter { $0.requirement == asked.requirement }
      .compactMap { opinion(of: $0, on: asked.day) }.best()
  }

  private func opinion(of regulation: RelatedFacts, on day: Int32) -> Opinion? {
    if let last = regulation.ended, last.dayNumber < day { return regulation.opinion(.lapsed, .evidenceLapsed(last)) }
    guard let began = regulation.began else { return regulation.opinion(.partial, .regulationWithoutDate) }
    return began.dayNumber <= day ? regulation.opinion(.satisfied, .regulationInForce) : nil
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .regulation, to: &days) }
}
