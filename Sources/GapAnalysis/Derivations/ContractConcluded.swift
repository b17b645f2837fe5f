internal import Registry
internal import Requirements

/// The contract is signed. `shows: partial` where signing alone shows only a part of what is asked.
struct ContractConcluded: ContractDerivation {
  static let signature = DerivationSignature(
    name: "contractConcluded", parameters: ["shows": ["satisfied", "partial"]])

  private let showsAll: Bool

  init(parameters: [String: String]) { showsAll = parameters["shows"] == "satisfied" }

  func opinion(on day: Int32, of version: Int, in subject: ContractSubject) -> Opinion? {
    guard let signed = subject.versions[version].signed?.dayNumber, signed <= day else { return nil }
    return Opinion(
      outcome: showsAll ? .satisfied : .partial, effective: signed, sequence: subject.versions[version].sequence,
      reason: showsAll ? .contractConcluded : .concludedOnly, isDerived: true)
  }

  func addDays(of subject: ContractSubject, to days: inout DayList) {
    for version in subject.versions { days.append(Day.of(version.signed)) }
  }
}
