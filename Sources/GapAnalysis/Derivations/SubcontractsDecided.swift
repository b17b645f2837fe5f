internal import Registry
internal import Requirements
internal import TextForms

/// Each subcontract is approved or refused on an application, by the office that has the right
/// (9.3（自治体機密性2以上を取り扱う場合）(3)⑥). One that waits is open, and so is one of which that is not on record.
struct SubcontractsDecided: Derivation {
  static let signature = DerivationSignature(name: "subcontractsDecided", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "登録されたすべての再委託について、申請に対し、権限のある職務の者が承認の可否を決定している"
        + "（申請の記録がない決定は未確認、権限のない者の決定や申請者自身の決定は不適合）",
      en: "every recorded subcontract is approved or refused on an application for it, by the office that has the "
        + "right (without a recorded application it is unconfirmed; decided by another office or by the applicant, it "
        + "is not satisfied)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    subject.related(.subcontract, on: asked.day).compactMap { subcontract in
      guard Day.of(subcontract.began) <= asked.day else { return nil }
      guard subcontract.isSettled, subcontract.decided.map({ $0.dayNumber <= asked.day }) ?? true else {
        return subcontract.opinion(.open, .undecided)
      }
      guard let doubt = subcontract.refusal ?? subcontract.doubts.first else {
        return subcontract.opinion(.satisfied, .subcontractDecided, from: subcontract.decided)
      }
      return subcontract.opinion(doubt.isRefusal ? .notSatisfied : .open, doubt.shown, from: subcontract.decided)
    }.worst()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .subcontract, to: &days) }
}
