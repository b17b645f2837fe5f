internal import Registry
internal import Requirements
internal import TextForms

/// Each application is decided by the office that the requirement names, and by nobody who asked for it. A decision
/// that would have been refused never counts (2(9)①, 9.2(4)⑤, 9.3（自治体機密性2以上を取り扱う場合）(5)②).
struct ApplicationDecided: Derivation {
  static let signature = DerivationSignature(
    name: "applicationDecided", parameters: ["scheme": ApplicationScheme.names])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    let scheme = Application.Scheme.words(named: parameters["scheme"])
    return Words(
      ja: "差戻し又は取下げとなったものを除くすべての「\(scheme.ja)」の申請について、この要件を担当する職務の者で、申請者とは別の者が可否を決定している"
        + "（決定者の職務の記録がなければ一部適合まで）",
      en: "every application for \"\(scheme.en)\" that was not returned or withdrawn is approved or rejected by the "
        + "office that must act, and not by the applicant (without a recorded office of who decided it shows a part)")
  }

  private let scheme: ApplicationScheme

  init(parameters: [String: String]) { scheme = ApplicationScheme(parameters: parameters) }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    scheme.applications(for: subject, on: asked.day).compactMap { opinion(of: $0, asked) }.worst()
  }

  private func opinion(of application: RelatedFacts, _ asked: Derivations.Asked) -> Opinion? {
    guard let filed = application.began ?? application.decided, filed.dayNumber <= asked.day,
      !application.isReturnedOrWithdrawn
    else { return nil }
    guard application.isDecided, let decided = application.decided, decided.dayNumber <= asked.day else {
      return application.opinion(.open, .undecided)
    }
    if application.isSelfDecided { return application.opinion(.notSatisfied, .applicantIsDecider, from: decided) }
    if application.doubts.contains(.decidedByOtherOffice) {
      return application.opinion(.notSatisfied, .decidedByOtherOffice, from: decided)
    }
    return switch asked.isRightOffice(application.decidedBy) {
    case true?: application.opinion(.satisfied, .decided, from: decided)
    case false?: application.opinion(.notSatisfied, .decidedByOtherOffice, from: decided)
    case nil: application.opinion(.partial, .deciderUnknown, from: decided)
    }
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .application, to: &days) }
}
