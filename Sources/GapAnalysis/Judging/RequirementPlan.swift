internal import Requirements

/// One requirement of contracts, made ready for judging many contracts.
struct RequirementPlan: Sendable {
  /// Its place in the catalogue.
  let place: Int
  let requirement: Requirement
  /// Place of its condition among the distinct conditions of the catalogue.
  let condition: Int
  let showings: [Step]
  let phasePoints: Int

  enum Step: Sendable {
    case assessment
    case derivation(any ContractDerivation)
  }

  var isAsNeeded: Bool { requirement.modality == .asNeeded }
  var hasDerivation: Bool {
    showings.contains { if case .derivation = $0 { true } else { false } }
  }
}
