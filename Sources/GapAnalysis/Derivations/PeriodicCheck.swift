internal import Registry
internal import Requirements
internal import TextForms

/// The day of the last periodic check is recorded (9.1(3)①(イ)). A day alone does not say who checked what, so it shows
/// a part.
struct PeriodicCheck: Derivation {
  static let signature = DerivationSignature(name: "periodicCheck", parameters: [:])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "契約に直近の定期確認の日が登録されている（日付だけで示せるのは一部適合まで）",
      en: "the day of the last periodic check stands in the contract (a day alone shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    guard let checked = subject.versions[asked.version].dates.checked?.dayNumber, checked <= asked.day else {
      return nil
    }
    return Opinion(
      outcome: .partial, effective: checked, sequence: subject.versions[asked.version].sequence, reason: .checkDayOnly,
      isDerived: true)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for version in subject.versions { days.append(Day.of(version.dates.checked)) }
  }
}
