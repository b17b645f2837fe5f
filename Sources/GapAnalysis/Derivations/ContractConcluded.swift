internal import Registry
internal import Requirements
internal import TextForms

/// The contract is signed. `shows: partial` where signing alone shows only a part of what is asked.
struct ContractConcluded: Derivation {
  static let signature = DerivationSignature(
    name: "contractConcluded", parameters: ["shows": ["satisfied", "partial"]])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    parameters["shows"] == "satisfied"
      ? Words(ja: "契約日が登録されている", en: "the day on which the contract was signed is recorded")
      : Words(
        ja: "契約日が登録されている（これだけで示せるのは一部適合まで）",
        en: "the day on which the contract was signed is recorded (this alone shows a part)")
  }

  private let showsAll: Bool

  init(parameters: [String: String]) { showsAll = parameters["shows"] == "satisfied" }

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    guard let signed = subject.versions[asked.version].dates.signed?.dayNumber, signed <= asked.day else { return nil }
    return Opinion(
      outcome: showsAll ? .satisfied : .partial, effective: signed, sequence: subject.versions[asked.version].sequence,
      reason: showsAll ? .contractConcluded : .concludedOnly, isDerived: true)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for version in subject.versions { days.append(Day.of(version.dates.signed)) }
  }
}
