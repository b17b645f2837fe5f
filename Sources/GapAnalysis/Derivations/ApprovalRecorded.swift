internal import Registry
internal import Requirements
internal import TextForms

/// The newest approval is on record, in force, and has an administrator where one is asked for
/// (9.2(4)⑥, 9.3（自治体機密性2以上を取り扱う場合）(5)③, 9.3（自治体機密性2以上を取り扱わない場合）(2)②).
struct ApprovalRecorded: Derivation {
  static let signature = DerivationSignature(
    name: "approvalRecorded",
    parameters: ["scheme": ApplicationScheme.names, "administrator": ["asked", "notAsked"]])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    let scheme = Application.Scheme.words(named: parameters["scheme"])
    return parameters["administrator"] == "asked"
      ? Words(
        ja: "「\(scheme.ja)」の最も新しい承認が有効期限内で、管理者の指名が記録されている（指名の記録がなければ一部適合まで）",
        en: "the newest approval of \"\(scheme.en)\" is in force and appoints an administrator (without one it shows "
          + "a part)")
      : Words(
        ja: "「\(scheme.ja)」の最も新しい承認が記録されていて、有効期限内である",
        en: "the newest approval of \"\(scheme.en)\" is recorded and in force")
  }

  private let scheme: ApplicationScheme
  private let asksAdministrator: Bool

  init(parameters: [String: String]) {
    scheme = ApplicationScheme(parameters: parameters)
    asksAdministrator = parameters["administrator"] == "asked"
  }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let approvals = scheme.applications(for: subject, on: asked.day).filter { application in
      application.isApproved && application.decided.map { $0.dayNumber <= asked.day } ?? false
    }
    guard let newest = approvals.max(by: { (Day.of($0.decided), $0.sequence) < (Day.of($1.decided), $1.sequence) })
    else { return nil }
    if newest.isSelfDecided { return newest.opinion(.notSatisfied, .applicantIsDecider, from: newest.decided) }
    if let last = newest.ended, last.dayNumber < asked.day {
      return newest.opinion(.lapsed, .evidenceLapsed(last), from: newest.decided)
    }
    guard asksAdministrator else { return newest.opinion(.satisfied, .approvalRecorded, from: newest.decided) }
    return newest.marks.contains(.hasAdministrator)
      ? newest.opinion(.satisfied, .approvedWithAdministrator, from: newest.decided)
      : newest.opinion(.partial, .approvedWithoutAdministrator, from: newest.decided)
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .application, to: &days) }
}
