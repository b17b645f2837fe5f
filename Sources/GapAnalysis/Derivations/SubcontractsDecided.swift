internal import Registry
internal import Requirements
internal import TextForms

/// Each subcontract is approved or refused (9.3（自治体機密性2以上を取り扱う場合）(3)⑥). One that waits is open.
struct SubcontractsDecided: Derivation {
  static let signature = DerivationSignature(name: "subcontractsDecided", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(ja: "登録されたすべての再委託について、承認の可否が決定されている", en: "every recorded subcontract is approved or refused")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    subject.related(.subcontract, on: asked.day).compactMap { subcontract in
      guard Day.of(subcontract.began) <= asked.day else { return nil }
      let isDecided =
        [Subcontract.Decision.approved.code, Subcontract.Decision.refused.code].contains(subcontract.outcome)
        && subcontract.decided.map { $0.dayNumber <= asked.day } ?? true
      return isDecided
        ? subcontract.opinion(.satisfied, .subcontractDecided, from: subcontract.decided)
        : subcontract.opinion(.open, .undecided)
    }.worst()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .subcontract, to: &days) }
}
