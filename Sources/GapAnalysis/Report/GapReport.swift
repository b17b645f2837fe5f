public import Registry
public import Requirements
public import TextForms

/// How the subjects of a register stand on one date, as known at one entry of the journal.
///
/// Equal inputs give equal values: nothing in it depends on when, where or by whom it was made.
public struct GapReport: Sendable {
  public let asOf: CivilDate
  /// The last entry that was known.
  public let head: JournalHead
  public let registry: RecordID
  public let catalogue: Catalogue
  /// The catalogue is not the one that was adopted: what would hold under it.
  public internal(set) var isTrial = false
  public internal(set) var totals = StatusCounts()
  public internal(set) var sections: [SectionLine] = []
  public internal(set) var subjects: [SubjectLine] = []
  /// Which statuses were asked for by name; nil: the gaps.
  public let statusesAsked: Set<Status>?
  /// The gravest first; among equals in the order in which subjects were recorded and the catalogue lists.
  public internal(set) var lines: [GapLine] = []
  /// Of the gravest gap, listed or not; nil: there is none.
  public internal(set) var mostPoints: Int16?
  /// How many `before` items do not apply because their contract was signed before the standard was in force.
  public internal(set) var signedBeforeStandard = 0

  /// Who closes which gap by when (改善計画), by the places of subject and requirement.
  public internal(set) var remediations: [LinePlace: RemediationLine] = [:]

  /// Where one person stood on both sides, recorded as unavoidable: no gap, and never left out (2(9)).
  public internal(set) var samePersons: [SamePersonLine] = []

  /// Which certifications ask for a new judgement, by the places of subject and requirement.
  public internal(set) var certifications: [LinePlace: [CertificationLine]] = [:]

  public struct CertificationLine: Sendable, Hashable {
    public let number: String
    public let scheme: String
    public let certificateNumber: String?
    /// What is wrong with it.
    public let reason: Reason
    /// A judgement from this day on knew of it.
    public let since: CivilDate
  }

  /// The latest first; none where certifications are not the reason.
  public func certifications(of line: GapLine) -> [CertificationLine] {
    guard !certifications.isEmpty, line.reason.isOfCertification else { return [] }
    return certifications[LinePlace(subject: line.subject, requirement: line.requirement)] ?? []
  }

  public struct SamePersonLine: Sendable, Hashable {
    /// An approval or an audit.
    public let kind: SubjectKind
    /// The place of its section in `sections`; nil: it is not among what the report speaks of.
    public internal(set) var section: Int?
    public let number: String
    /// What it was about, by its number and name; nil: no longer there.
    public let about: String?
    /// Who decided, or audited and was audited.
    public let person: String
    /// Of the decision or the audit.
    public let day: CivilDate?
    /// Why it could not be avoided.
    public let reason: String
  }

  public struct LinePlace: Sendable, Hashable {
    let subject: Int
    let requirement: Int
  }

  public struct RemediationLine: Sendable, Hashable {
    /// Nil: nobody is named.
    public let owner: String?
    public let plannedOn: CivilDate?
    public let progress: Remediation.Progress?
  }

  /// The plan by which a listed gap is to be closed; nil: there is none.
  public func remediation(of line: GapLine) -> RemediationLine? {
    guard line.status.isGap, !remediations.isEmpty else { return nil }
    return remediations[LinePlace(subject: line.subject, requirement: line.requirement)]
  }

  /// One section (課室) and how its subjects stand.
  public struct SectionLine: Sendable, Hashable {
    /// Nil: the whole city, or subjects for which no section is recorded.
    public let name: String?
    /// What binds the city as a whole.
    public let isOrganization: Bool
    public internal(set) var subjects = 0
    public internal(set) var counts = StatusCounts()
  }

  public struct SubjectLine: Sendable, Hashable {
    public let kind: SubjectKind
    public let number: String
    public let title: String
    /// Its place in `sections`.
    public internal(set) var section: Int
    public internal(set) var counts = StatusCounts()
  }

  /// One verdict that is listed. Small: there may be half a million.
  public struct GapLine: Sendable, Hashable {
    var subjectPlace: Int32
    let requirementPlace: Int16
    /// By the catalogue's rule of gravity; 0 for what is no gap.
    public let points: Int16
    let sinceDay: Int32
    let nextDay: Int32
    let evidenceSequence: Int64
    public let reason: Reason
    public let status: Status
    public let hasConflict: Bool

    /// First day of the unbroken run; nil: from the start.
    public var since: CivilDate? { Day.date(sinceDay) }
    public var nextChange: CivilDate? { Day.date(nextDay) }
    public var evidence: Int64? { evidenceSequence == 0 ? nil : evidenceSequence }
    /// The place of its subject in `GapReport.subjects`.
    public var subject: Int { Int(subjectPlace) }
    /// The place of its requirement in the catalogue.
    public var requirement: Int { Int(requirementPlace) }
  }

  /// How grave the gravest gap is, listed or not.
  public var gravest: GravityRule.Level? { mostPoints.map { catalogue.gravity.level(ofPoints: Int($0)) } }

  public func gravity(of line: GapLine) -> GravityRule.Level? {
    line.status.isGap ? catalogue.gravity.level(ofPoints: Int(line.points)) : nil
  }
}
