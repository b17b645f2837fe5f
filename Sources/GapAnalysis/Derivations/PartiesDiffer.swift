internal import Registry
internal import Requirements
internal import TextForms

/// Applicant and approver, or auditor and audited, are different people; one person only where that is recorded as
/// unavoidable (2(9)①②).
struct PartiesDiffer: Derivation {
  static let signature = DerivationSignature(name: "partiesDiffer", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "申請した者と承認した者、又は監査した側とされた側が別である（同じときは、避けられなかった理由が記録されている）",
      en: "applicant and approver, or auditor and audited, are different (or why this could not be avoided is recorded)"
    )
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    guard let own = subject.related.first(where: { $0.key == subject.key && $0.holds(on: asked.day) }) else {
      return nil
    }
    let day = own.decided ?? own.began
    if own.marks.contains(.partiesDiffer) { return own.opinion(.satisfied, .partiesDiffer, from: day) }
    guard own.marks.contains(.partiesSame) else { return nil }
    return own.marks.contains(.hasReason) && !own.doubts.contains(.applicantIsDecider)
      ? own.opinion(.satisfied, .partiesSameUnavoidable, from: day)
      : own.opinion(.notSatisfied, subject.kind == .audit ? .auditedBySelf : .applicantIsDecider, from: day)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for own in subject.related where own.key == subject.key { days.append(own) }
  }
}
