internal import Registry
internal import Requirements
internal import TextForms

/// The newest approval is on record, in force, of what still stands, and has an administrator where one is asked for
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
        ja: "「\(scheme.ja)」の最も新しい承認が、権限のある職務の者によるもので有効期限内であり、審査した内容が変わっておらず、"
          + "管理者の指名が記録されている（指名の記録がないか、管理者がいなくなっていれば一部適合まで）",
        en:
          "the newest approval of \"\(scheme.en)\" is by those who have the right and in force, what was reviewed "
          + "has not changed, and it appoints an administrator (without one, or with none left, it shows a part)")
      : Words(
        ja: "「\(scheme.ja)」の最も新しい承認が、権限のある職務の者によるもので有効期限内であり、審査した内容が変わっていない",
        en: "the newest approval of \"\(scheme.en)\" is by those who have the right and in force, and what was "
          + "reviewed has not changed")
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
    if let refusal = newest.doubts.first(where: { $0.isRefusal && $0 != .administratorMissing }) {
      return newest.opinion(.notSatisfied, refusal.shown, from: newest.decided)
    }
    if let last = newest.ended, last.dayNumber < asked.day {
      return newest.opinion(.lapsed, .evidenceLapsed(last), from: newest.decided)
    }
    if isStale(newest, on: asked.day, subject) {
      return newest.opinion(.lapsed, .approvalStale, from: newest.decided)
    }
    guard asksAdministrator else { return newest.opinion(.satisfied, .approvalRecorded, from: newest.decided) }
    return newest.marks.contains(.hasAdministrator) && !subject.versions[asked.version].lacksAdministrator
      ? newest.opinion(.satisfied, .approvedWithAdministrator, from: newest.decided)
      : newest.opinion(.partial, .approvedWithoutAdministrator, from: newest.decided)
  }

  /// Whether what was reviewed has changed in something that matters. Of an approval that does not say what was reviewed,
  /// the day of its decision does.
  private func isStale(_ approval: RelatedFacts, on day: Int32, _ subject: Subject) -> Bool {
    let now = subject.material(on: day)
    guard approval.material == 0 else { return now != approval.material }
    return approval.decided.map { subject.material(on: $0.dayNumber) != now } ?? false
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    subject.addDays(of: .application, to: &days)
    for kind in Subject.materialKinds { subject.addDays(of: kind, to: &days) }
  }
}
