public import Requirements
public import TextForms

/// What a record that points to a subject says of it from one day on, in the form in which derivations read it.
///
/// One shape for all kinds, so that a store keeps them in one table; which field means what is said where
/// `RelatedRecord` fills it.
public struct RelatedFacts: Sendable, Equatable {
  /// Raw values stand in projections.
  public enum Kind: Int64, Sendable {
    case application = 1
    case event = 2
    case exceptionMeasure = 3
    case regulation = 4
    case subcontract = 5
    case dataLocation = 6
    /// The contract that follows one.
    case successor = 7
    case clauseFinding = 8
    /// The cloud service that names a contract. A store follows it, and judging never sees it.
    case service = 9
    case certification = 10
  }

  public var kind: Kind
  public var key: Int64 = 0
  /// Stands for the requirement that it is about; 0: none in particular.
  public var requirement: Int64 = 0
  public var effectiveFrom: CivilDate?
  /// The day from which a later version holds instead, perhaps of another subject; nil: none does.
  public var replacedFrom: CivilDate?
  public var sequence: Int64 = 0
  public var isRetired = false
  /// What kind of event or application it is; what was found of a clause; the status of a certification.
  public var code: Int64 = 0
  /// What was decided; of a clause, its state.
  public var outcome: Int64 = 0
  public var marks: Marks = []
  /// The key of the vendor on the other side; 0: none is recorded. Of a hand-over to a cloud service, as it bears on the
  /// contract: the provider.
  public var party: Int64 = 0
  public var began: CivilDate?
  public var ended: CivilDate?
  public var decided: CivilDate?
  public var reported: CivilDate?
  /// Of a subcontract or a place: as `SubjectVersion.material`. Of an application: what stands for all that was reviewed;
  /// 0: nobody knows.
  public var material: Int64 = 0
  /// Office ids, as they were recorded.
  public var filedBy: String?
  public var decidedBy: String?
  /// Of a hand-over to a cloud service, as it bears on the contract: what is recorded of the service for that day.
  public var service: FactValues?
  /// What speaks against counting the step that it records; filled by whoever judges, by `FactScrutiny`.
  public var doubts: [ApprovalDoubt] = []

  public init(_ kind: Kind) { self.kind = kind }

  /// Whether it holds on a day: recorded for it, not replaced since, not retired.
  public func holds(on day: Int32) -> Bool {
    !isRetired && (effectiveFrom?.dayNumber ?? .min) <= day && day < replacedFrom?.dayNumber ?? .max
  }

  /// Yes/no facts; two bits where "not recorded" must stay apart from "no". Raw values stand in projections.
  public struct Marks: OptionSet, Sendable, Hashable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// The person or office on each side is known, and they differ, or are the same.
    public static let partiesDiffer = Marks(rawValue: 1 << 0)
    public static let partiesSame = Marks(rawValue: 1 << 1)
    /// Why one person could not be avoided stands in it.
    public static let hasReason = Marks(rawValue: 1 << 2)
    public static let hasAdministrator = Marks(rawValue: 1 << 3)
    /// Who did it, how, with what result, and what was done about it.
    public static let saysWho = Marks(rawValue: 1 << 4)
    public static let saysHow = Marks(rawValue: 1 << 5)
    public static let saysResult = Marks(rawValue: 1 << 6)
    public static let saysAction = Marks(rawValue: 1 << 7)
    /// Action was taken; none was needed.
    public static let actionTaken = Marks(rawValue: 1 << 8)
    public static let noAction = Marks(rawValue: 1 << 9)
    public static let urgent = Marks(rawValue: 1 << 10)
    public static let notUrgent = Marks(rawValue: 1 << 11)
    public static let saysPeriod = Marks(rawValue: 1 << 12)
    public static let passedDown = Marks(rawValue: 1 << 13)
    public static let notPassedDown = Marks(rawValue: 1 << 14)
    public static let saysPermitter = Marks(rawValue: 1 << 15)
    /// What is given, or what a subcontractor handles, is important information.
    public static let importantInformation = Marks(rawValue: 1 << 16)
    public static let noImportantInformation = Marks(rawValue: 1 << 17)
    public static let disposesInformation = Marks(rawValue: 1 << 18)
    public static let disposesAccounts = Marks(rawValue: 1 << 19)
    /// The register says less of a certification than the vendor claimed.
    public static let claimNotBorneOut = Marks(rawValue: 1 << 20)
  }
}
