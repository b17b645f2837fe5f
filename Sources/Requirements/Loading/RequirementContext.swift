/// What a catalogue's requirements may refer to.
struct RequirementContext {
  /// `nil` where `catalogue.yaml` could not be read: then names cannot be checked, and the rest still is.
  let offices: [String]?
  let conditions: [String]?
  let readConditions: [ConditionID: Condition]
  /// `nil` for a catalogue that was adopted, and so checked, before.
  let derivations: [DerivationSignature]?
}
