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
  let end: Int32?
  let signedBeforeStandard: Bool
  let classPoints: Int
  /// The day from which its early phases are due, those while it runs, and those after it; nil: the date that decides
  /// is not recorded.
  private let early: Int32?
  private let running: Int32?
  private let ending: Int32?

  /// - Parameter applied: the first application for the subject.
  init(
    _ version: SubjectVersion, of kind: SubjectKind, applied: Int32?, graceDaysAfterEnd: Int32,
    signedBeforeStandard: Bool, classPoints: Int
  ) {
    let (signed, start) = (version.dates.signed?.dayNumber, version.dates.start?.dayNumber)
    self.kind = kind
    effective = Day.of(version.effectiveFrom)
    isRetired = version.isRetired
    end = version.dates.end?.dayNumber
    self.signedBeforeStandard = signedBeforeStandard
    self.classPoints = classPoints
    let closed = version.dates.closed?.dayNumber
    let afterEnd = end.map { $0 < Day.last ? $0 + 1 : Day.never }
    switch kind {
    case .contract:
      early = signed ?? start
      running = start ?? signed
      // Closed says that all of it is done: then no grace is left.
      ending = [end.map { $0 + 1 + graceDaysAfterEnd }, closed].compactMap(\.self).min()
    case .cloudService:
      early = applied ?? start
      running = start
      // No end on record is a service that is used on, where a contract without an end is one half recorded.
      ending = min(afterEnd ?? Day.never, closed ?? Day.never)
    case .informationSystem:
      // A system that is on record exists, whenever it came.
      early = start ?? Day.always
      running = early
      ending = afterEnd ?? Day.never
    case .approval:
      early = version.dates.permitted?.dayNumber ?? Day.never
      running = early
      ending = early
    case .audit, .incident:
      early = start
      running = start
      ending = afterEnd ?? Day.never
    case .exception:
      early = start ?? version.dates.permitted?.dayNumber
      running = early
      ending = afterEnd ?? Day.never
    case .organization:
      early = Day.always
      running = Day.always
      ending = Day.never
    }
  }

  /// The day from which a phase is due: nil when the date that decides it is not recorded, `Day.never` while what it
  /// follows has not come.
  func due(_ phase: Phase) -> Int32? {
    switch phase {
    case .during, .build, .operation: running
    case .end, .disposal: ending
    case .before, .selection, .procurement, .approval: early
    case .standing: kind == .exception ? early : Day.always
    }
  }

  /// The date without which `due` is not known.
  func missingDate(_ phase: Phase) -> Reason.PhaseDate {
    switch (kind, phase) {
    case (_, .end), (_, .disposal): .end
    case (.cloudService, .selection), (.cloudService, .procurement), (.cloudService, .approval): .applied
    case (.cloudService, _): .useStart
    case (.exception, _): .exceptionStart
    case (_, .during), (_, .build), (_, .operation): .start
    default: .signed
    }
  }
}
