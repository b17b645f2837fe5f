internal import Requirements

/// One requirement of contracts, made ready for judging many contracts.
///
/// A class: a plan is looked at some ten times for each verdict, and a copy of its parts would cost more than that.
final class RequirementPlan: Sendable {
  /// Its place in the catalogue.
  let place: Int
  let requirement: Requirement
  let phase: Phase
  let cadence: Cadence
  let isAsNeeded: Bool
  /// Place of its condition among the distinct conditions of the catalogue.
  let condition: Int
  let showings: [Step]
  /// Nothing but assessments show it, as with most requirements.
  let isAssessedOnly: Bool
  let phasePoints: Int

  enum Step: Sendable {
    case assessment
    case derivation(any ContractDerivation)
  }

  init(place: Int, requirement: Requirement, condition: Int, showings: [Step], phasePoints: Int) {
    self.place = place
    self.requirement = requirement
    phase = requirement.phase
    cadence = requirement.cadence
    isAsNeeded = requirement.modality == .asNeeded
    self.condition = condition
    self.showings = showings
    isAssessedOnly = showings.allSatisfy { if case .assessment = $0 { true } else { false } }
    self.phasePoints = phasePoints
  }
}
