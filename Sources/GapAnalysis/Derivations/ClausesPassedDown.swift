internal import Registry
internal import Requirements

/// The conditions are passed down to every subcontractor (9.3（自治体機密性2以上を取り扱う場合）(3)⑥).
struct ClausesPassedDown: Derivation {
  static let signature = DerivationSignature(name: "clausesPassedDown", parameters: [:])

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
