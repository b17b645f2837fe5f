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
  /// Its place among the distinct frames; requirements of one frame differ in their evidence alone.
  let group: Int
  let showings: [Step]
  /// Nothing but assessments show it, as with most requirements.
  let isAssessedOnly: Bool
  let phasePoints: Int

  enum Step: Sendable {
    case assessment
    case derivation(any ContractDerivation)
  }

  /// What decides how a requirement stands as long as no evidence does.
  struct Frame: Hashable {
    let condition: ConditionID
    let phase: Phase
    let cadence: Cadence

    init(_ requirement: Requirement) {
      condition = requirement.appliesWhen
      phase = requirement.phase
      cadence = requirement.cadence
    }
  }

  init(place: Int, requirement: Requirement, condition: Int, group: Int, showings: [Step], phasePoints: Int) {
    self.place = place
    self.requirement = requirement
    phase = requirement.phase
    cadence = requirement.cadence
    isAsNeeded = requirement.modality == .asNeeded
    self.condition = condition
    self.group = group
    self.showings = showings
    isAssessedOnly = showings.allSatisfy { if case .assessment = $0 { true } else { false } }
    self.phasePoints = phasePoints
  }
}
