public import TextForms

/// What a person has found out and put on record, where the register alone does not say it.
public enum PersonalConfirmation: Sendable, Hashable {
  /// The registration was withdrawn; its absence alone never says so.
  case withdrawn(CivilDate)
  /// A renewal was applied for.
  case renewalPending(CivilDate)

  var day: CivilDate {
    switch self {
    case .withdrawn(let day), .renewalPending(let day): day
    }
  }
}
