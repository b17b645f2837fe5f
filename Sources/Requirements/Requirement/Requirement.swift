public import TextForms

/// One obligation of a catalogue: who must do what, when, and what shows that it was done.
public struct Requirement: Sendable, Hashable {
  public let id: RequirementID
  /// The IDs that it had in earlier versions of the catalogue: what was recorded under them counts for it.
  public let formerly: [RequirementID]
  public let citation: Citation
  public let section: SectionHeading
  public let title: Words
  /// One or two sentences that can be read alone.
  public let statement: Words
  public let subject: SubjectKind
  public let phase: Phase
  public let office: OfficeRule
  /// The offices of `office` by name, joined with 又は or 及び.
  public let actor: Words
  public let modality: Modality
  public let appliesWhen: ConditionID
  public let cadence: Cadence
  /// The strongest first; never empty.
  public let shownBy: [Showing]
  /// What, recorded or done, would close the gap.
  public let closedBy: Words

  /// Who must act, as the standard says it.
  public func actorText(in language: Language) -> String { actor[language] }
}
