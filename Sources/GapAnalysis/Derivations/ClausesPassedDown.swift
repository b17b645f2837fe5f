internal import Registry
internal import Requirements
internal import TextForms

/// The conditions are passed down to every subcontractor (9.3（自治体機密性2以上を取り扱う場合）(3)⑥).
struct ClausesPassedDown: Derivation {
  static let signature = DerivationSignature(name: "clausesPassedDown", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "承認しなかったものを除くすべての再委託について、条件が再委託先に引き継がれていることが記録されている",
      en: "of every recorded subcontract that was not refused: the conditions are passed down to the subcontractor")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    subject.related(.subcontract, on: asked.day).compactMap { subcontract in
      guard Day.of(subcontract.began) <= asked.day, subcontract.outcome != Subcontract.Decision.refused.code else {
        return nil
      }
      if subcontract.marks.contains(.passedDown) { return subcontract.opinion(.satisfied, .clausesPassedDown) }
      return subcontract.marks.contains(.notPassedDown)
        ? subcontract.opinion(.notSatisfied, .clausesNotPassedDown)
        : subcontract.opinion(.open, subcontract.began.map { .eventOpen($0) } ?? .nothingRecorded)
    }.worst()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .subcontract, to: &days) }
}
