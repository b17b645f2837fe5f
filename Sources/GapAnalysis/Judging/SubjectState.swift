internal import Registry
internal import Requirements

/// One version of the subject at hand, with all that its requirements share worked out once.
///
/// Of plain numbers alone: a copy costs nothing.
struct SubjectState {
  let kind: SubjectKind
  /// The day from which the version holds.
  let effective: Int32
  let isRetired: Bool
  let signed: Int32?
  let start: Int32?
  let end: Int32?
  let graceDaysAfterEnd: Int32
  let signedBeforeStandard: Bool
  let classPoints: Int

  init(
    _ version: SubjectVersion, of kind: SubjectKind, graceDaysAfterEnd: Int32, signedBeforeStandard: Bool,
    classPoints: Int
  ) {
    self.kind = kind
    effective = Day.of(version.effectiveFrom)
    isRetired = version.isRetired
    signed = version.dates.signed?.dayNumber
    start = version.dates.start?.dayNumber
    end = version.dates.end?.dayNumber
    self.graceDaysAfterEnd = graceDaysAfterEnd
    self.signedBeforeStandard = signedBeforeStandard
    self.classPoints = classPoints
  }

  /// The day from which a phase is due; nil when the date that decides it is not recorded.
  func due(_ phase: Phase) -> Int32? {
    switch phase {
    case .during, .build, .operation: start ?? signed
    case .end, .disposal: end.map { $0 + 1 + graceDaysAfterEnd }
    case .before, .selection, .procurement, .approval: signed ?? start
    case .standing: Day.always
    }
  }

  /// The date without which `due` is not known.
  func missingDate(_ phase: Phase) -> Reason.ContractDate {
    switch phase {
    case .during, .build, .operation: .start
    case .end, .disposal: .end
    default: .signed
    }
  }
}
