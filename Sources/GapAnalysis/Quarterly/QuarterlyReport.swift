public import Registry
public import Requirements
internal import TextForms

/// The quarterly gap report: how everything stands on the last day of a quarter, as known at one entry of the journal, and
/// what has changed since the quarter before.
///
/// Equal inputs give equal values: nothing in it depends on when, where or by whom it was made.
public struct QuarterlyReport: Sendable {
  public let period: ReportPeriod
  /// The state on the last day. Lists the gaps.
  public internal(set) var gaps: GapReport
  /// When the last entry that was known was recorded.
  public let headTime: Instant
  /// Whose findings these are; nil: those of the whole register.
  public internal(set) var sectionsAsked: [String]?
  /// The catalogue was asked for, and is not the adopted one.
  public let isTrial: Bool
  /// Nil: a draft.
  public var edition: ReportEdition?

  /// By the places of `gaps.sections`.
  public internal(set) var sections: [Section] = []
  /// Those that the sections belong to, in the order in which they were recorded; last, where none is recorded.
  public internal(set) var departments: [DepartmentLine] = []
  /// Oldest first; the last is the day of the report.
  public internal(set) var trend: [TrendPoint] = []
  /// By the places of the catalogue.
  public internal(set) var requirements: [StatusCounts] = []
  /// Of each subject that has any, in the order of `gaps.subjects`.
  public internal(set) var unconfirmed: [UnconfirmedLine] = []
  /// Why verdicts could not be given, the most frequent first.
  public internal(set) var notJudged: [NotJudgedLine] = []

  /// Nil: nothing to compare with was asked for.
  public let base: ComparisonBase?
  /// By subject and requirement.
  public internal(set) var changes: [ChangeLine] = []
  package internal(set) var formerSubjects: [GapReport.SubjectLine] = []

  /// In force on the day, or over since the quarter before.
  public internal(set) var exceptions: [ExceptionLine] = []
  public internal(set) var staleApprovals: [StaleApprovalLine] = []
  public internal(set) var certificationChanges: [CertificationChangeLine] = []
  /// What is not, or not known to be, in Japan.
  public internal(set) var placesAbroad: [PlaceLine] = []

  var actors = ReportActors()
  /// From which the counts of sections are worked out again.
  let tally: QuarterTally
}

extension QuarterlyReport {
  /// Those listed one by one: what is unconfirmed is rolled up by subject.
  public var findings: [GapReport.GapLine] { gaps.lines.filter { $0.status != .unconfirmed } }

  /// The gravest, whatever they are.
  public var gravest: ArraySlice<GapReport.GapLine> { gaps.lines.prefix(Self.gravestListed) }

  public static let gravestListed = 10

  public func subject(of change: ChangeLine) -> GapReport.SubjectLine {
    let place = Int(change.subjectPlace)
    return place < 0 ? formerSubjects[-1 - place] : gaps.subjects[place]
  }

  public func requirement(of change: ChangeLine) -> Requirement {
    let place = Int(change.requirementPlace)
    // Only a comparison finds what the catalogue has no longer.
    if place < 0, let base { return base.catalogue.requirements[-1 - place] }
    return gaps.catalogue.requirements[max(0, place)]
  }

  /// Its place in the catalogue; nil: that has it no longer.
  package func requirementPlace(of change: ChangeLine) -> Int? {
    change.requirementPlace < 0 ? nil : Int(change.requirementPlace)
  }

  /// Who must close a gap, on the day of the report: each office that the requirement names, with its holders.
  public func actors(of line: GapReport.GapLine) -> [DueActor] {
    actors.actors(ofRequirement: line.requirement, subject: line.subject)
  }

  /// The same as a small number, so that renderers may keep its text; -1: nobody is named.
  package func actorPlace(of line: GapReport.GapLine) -> Int {
    actors.place(ofRequirement: line.requirement, subject: line.subject)
  }

  package var actorSets: [[DueActor]] { actors.sets }

  public func confidentiality(ofSubject place: Int) -> Confidentiality? { actors.confidentiality[place] }
}
