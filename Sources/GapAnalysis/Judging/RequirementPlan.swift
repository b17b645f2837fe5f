internal import Requirements

/// One requirement, made ready for judging many subjects.
final class RequirementPlan: Sendable {
  let requirement: Requirement
  /// Those of the requirement, and those that exercise them where the city has set it so.
  let offices: [OfficeID]
  let showings: [Step]
  let terms: Terms
  /// What its derivations name as items, by that name: the short numbers of what must always be done. One that no record
  /// can name is -1.
  let items: [String: Set<Int64>]

  enum Step: Sendable {
    case assessment
    case derivation(any Derivation)
  }

  /// What is looked at some ten times for each verdict: of plain numbers alone, so that a copy costs nothing.
  struct Terms: Sendable {
    let phase: Phase
    let cadence: Cadence
    let isAsNeeded: Bool
    /// Nothing but assessments show it, as with most requirements.
    let isAssessedOnly: Bool
    /// The same while no record of `relatedKinds` points to the subject, as with most contracts.
    let isAssessedWithoutRelated: Bool
    let relatedKinds: RelatedKinds
    /// Place of its condition among the distinct conditions of the catalogue.
    let condition: Int
    /// Its place among the distinct frames; requirements of one frame differ in their evidence alone.
    let group: Int
    let phasePoints: Int
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

  init(
    requirement: Requirement, offices: [OfficeID], condition: Int, group: Int, showings: [Step], phasePoints: Int,
    items: [String: Set<Int64>]
  ) {
    self.items = items
    self.requirement = requirement
    self.offices = offices
    self.showings = showings
    terms = Terms(
      phase: requirement.phase, cadence: Self.cadence(requirement), isAsNeeded: requirement.modality == .asNeeded,
      isAssessedOnly: showings.allSatisfy { if case .assessment = $0 { true } else { false } },
      isAssessedWithoutRelated: showings.allSatisfy { step in
        switch step {
        case .assessment: true
        case .derivation(let derivation): type(of: derivation).readsOnlyRelated
        }
      },
      relatedKinds: showings.reduce(into: RelatedKinds()) { kinds, step in
        guard case .derivation(let derivation) = step else { return }
        kinds.formUnion(type(of: derivation).relatedKinds.map(RelatedKinds.init) ?? .all)
      },
      condition: condition, group: group, phasePoints: phasePoints)
  }

  /// Where the subject is itself the event, what is asked for each event is asked of it once.
  private static func cadence(_ requirement: Requirement) -> Cadence {
    switch requirement.subject {
    case .approval, .audit, .incident, .exception:
      requirement.cadence == .perEvent ? .once : requirement.cadence
    case .organization, .contract, .cloudService, .informationSystem: requirement.cadence
    }
  }
}
