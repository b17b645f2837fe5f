public import Registry
public import Requirements
public import TextForms

extension QuarterlyReport {
  /// What is said of a section (課室) beside its counts.
  public struct Section: Sendable, Hashable {
    public let number: String?
    /// The place of its department (部局) in `departments`.
    public internal(set) var department: Int
  }

  /// A department (部局), its sections rolled up.
  public struct DepartmentLine: Sendable, Hashable {
    /// Nil: none is recorded.
    public let name: String?
    /// What binds the city as a whole.
    public let isOrganization: Bool
    /// Places of its sections.
    public internal(set) var sections: [Int] = []
    public internal(set) var subjects = 0
    public internal(set) var counts = StatusCounts()
  }

  /// How everything stood at the end of a quarter, as known now.
  public struct TrendPoint: Sendable, Hashable {
    public let day: CivilDate
    public let quarter: FiscalQuarter
    /// Nil: the standard was not in force.
    public let counts: StatusCounts?
    public let subjects: Int
  }

  /// What nobody has confirmed yet of one subject.
  public struct UnconfirmedLine: Sendable, Hashable {
    /// The place of its subject in `gaps.subjects`.
    public let subject: Int
    /// Places of the requirements that hold always.
    public let must: [Int]
    /// Those that hold as necessary (必要に応じて), and nobody has judged yet whether they do.
    public let asNeeded: [Int]
  }

  /// Why a number of verdicts could not be given.
  public struct NotJudgedLine: Sendable, Hashable {
    public let reason: Reason
    public internal(set) var verdicts = 0
    public internal(set) var subjects = 0
  }

  public struct ExceptionLine: Sendable, Hashable {
    /// The place of its section in `gaps.sections`; nil: not on record.
    public internal(set) var section: Int?
    public let number: String
    /// What it is about, by its number and name.
    public let about: Words?
    /// Ids of the requirements that it sets aside.
    public let requirements: [String]
    public let state: ExceptionState
    public let reason: String?
    public let alternative: String?
    public let from: CivilDate?
    public let until: CivilDate?
    /// It is in force, and will be over by the end of the next quarter.
    public let lapsesSoon: Bool
  }

  /// An approval that counts no longer: what was reviewed has changed, or its last day has passed.
  public struct StaleApprovalLine: Sendable, Hashable {
    public internal(set) var section: Int?
    public let number: String
    public let about: Words?
    public let scheme: ApprovalScheme
    public let state: ApplicationState
    public let decidedOn: CivilDate?
    public let validUntil: CivilDate?
  }

  /// A certification whose status is not what it was at the end of the quarter before.
  public struct CertificationChangeLine: Sendable, Hashable {
    public internal(set) var section: Int?
    public let number: String
    public let scheme: String
    public let certificateNumber: String?
    /// The service or the vendor that it is about.
    public let about: Words?
    /// Nil: it was not on record.
    public let before: Certification.Status?
    /// Nil: it is on record no more.
    public let after: Certification.Status?
    public let validUntil: CivilDate?
    public let isWorse: Bool
  }

  /// Where some information of a service or contract is, or that nobody knows.
  public struct PlaceLine: Sendable, Hashable {
    /// The place of its subject in `gaps.subjects`.
    public internal(set) var subject: Int
    /// ISO 3166-1 alpha-2; nil: not known, or not one alone.
    public let country: String?
    /// Its name, by the adopted table of regions; its code where that has none.
    public let countryName: Words?
    /// Nil: no location is recorded.
    public let role: DataRole?
    /// The subcontract that it is about; nil: the subject itself.
    public let subcontract: String?
    public let confidentiality: Confidentiality?
  }
}
