internal import Registry
internal import Requirements
internal import TextForms

/// The contract is followed by another with the same vendor, which carries the information over: nothing is to be
/// returned yet (9.1(4)①(イ)). One with another vendor shows nothing.
struct ContractContinued: Derivation {
  static let signature = DerivationSignature(name: "contractContinued", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "同じ相手方との後の契約が始まっていて、その「前契約」としてこの契約が登録されている（相手方が異なる契約は根拠にならない）",
      en: "a contract with the same vendor that names this one as its predecessor has begun (one with another vendor "
        + "shows nothing)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    guard let vendor = subject.versions[asked.version].vendor else { return nil }
    return subject.related(.successor, on: asked.day)
      .filter { $0.party == vendor && $0.began.map { $0.dayNumber <= asked.day } ?? false }
      .map { $0.opinion(.satisfied, .contractContinued) }.best()
  }

  func addDays(of subject: Subject, to days: inout DayList) { subject.addDays(of: .successor, to: &days) }
}
