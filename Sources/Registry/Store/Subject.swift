public import Requirements
public import TextForms

/// One subject with all that bears on judging it, as a store streams it.
///
/// A store fills one value again and again: half a million assessments pass through it without being kept.
public struct Subject {
  public var kind = SubjectKind.contract
  /// The sequence of the first entry of its record.
  public var key: Int64 = 0
  /// In the order of `effectiveFrom`.
  public var versions: [SubjectVersion] = []
  /// Those of the contract, and those that cover all contracts with its vendor or with a subcontractor under it.
  public var ndas: [NDAFacts] = []
  /// Records that point to it, in the order of kind, record, `effectiveFrom`; subcontracts at any depth, and hand-overs
  /// of information to them.
  public var related: [RelatedFacts] = []
  /// In the order of requirement code, `effectiveFrom`, sequence.
  public var assessments: [AssessmentFacts] = []
  /// Of a cloud service; filled by whoever judges, from a `PlaceIndex`.
  public var places = ServicePlaces()
  /// Of a cloud service, where an act asks whether it is covered: the contract that it names on the day; else empty.
  package var above: [Subject] = []

  public init() {}

  public mutating func clear() {
    versions.removeAll(keepingCapacity: true)
    ndas.removeAll(keepingCapacity: true)
    related.removeAll(keepingCapacity: true)
    assessments.removeAll(keepingCapacity: true)
    places = ServicePlaces()
    above.removeAll()
  }
}

/// What is recorded of a subject from one day on; nil is "not recorded", never "no".
public struct SubjectVersion: Sendable, Equatable {
  /// Nil: from the start.
  public var effectiveFrom: CivilDate?
  /// The entry that says so.
  public var sequence: Int64 = 0
  public var isRetired = false
  public var number = ""
  public var title = ""
  /// Keys of the records pointed to.
  public var vendor: Int64?
  public var section: Int64?
  /// What an application, event or exception is about: it stands under the section of that.
  public var parent: Int64?
  /// Stands for what a review of it is about (`MaterialFields`): equal while nothing of that changes.
  public var material: Int64 = 0
  public var dates = SubjectDates()
  public var facts = FactValues()
  /// Of a cloud service that was applied for: it names no administrator; filled by whoever judges, by `FactScrutiny`.
  public var lacksAdministrator = false

  public init() {}
}

/// The dates of a subject from which phases run and which derivations read.
public struct SubjectDates: Sendable, Equatable {
  /// Signing of a contract; filing of an application.
  public var signed: CivilDate?
  /// First day of a contract, of use, of operation or of an exception; the day of an event.
  public var start: CivilDate?
  /// Last day of the same.
  public var end: CivilDate?
  /// The contract or service was closed.
  public var closed: CivilDate?
  /// The last periodic check, where nothing but its day is recorded.
  public var checked: CivilDate?
  /// Entered in the information-system ledger.
  public var ledgerEntry: CivilDate?
  /// That entry reported to the supervising officer; an incident or an exception reported.
  public var reported: CivilDate?
  /// Decided, permitted or approved.
  public var permitted: CivilDate?
  /// Connection to an external network permitted.
  public var connectionPermitted: CivilDate?
  /// Risk of foreign law assessed.
  public var foreignLawAssessed: CivilDate?

  public init() {}
}

/// What is recorded of an NDA from one day on.
public struct NDAFacts: Sendable, Equatable {
  public var key: Int64 = 0
  public var effectiveFrom: CivilDate?
  /// The day from which a later version holds instead, perhaps of another contract; nil: none does.
  public var replacedFrom: CivilDate?
  /// The vendor with whom it covers every contract; nil: it covers this one.
  public var vendor: Int64?
  /// The vendor who is bound; 0: not known.
  public var party: Int64 = 0
  public var sequence: Int64 = 0
  public var isRetired = false
  public var signed: CivilDate?
  public var validUntil: CivilDate?
  public var withoutEnd = false
  /// The last day on which what it asks still binds after its end.
  public var survivalUntil: CivilDate?

  public init() {}
}

/// What an assessment says from one day on.
public struct AssessmentFacts: Sendable, Equatable {
  /// Stands for the requirement's id; see `RegisterReading.requirementCodes`.
  public var requirement: Int64 = 0
  /// The assessment: versions of one replace each other.
  public var key: Int64 = 0
  public var effectiveFrom: CivilDate?
  public var sequence: Int64 = 0
  public var isRetired = false
  public var outcome: Assessment.Outcome = .satisfied
  public var tier: Assessment.Tier = .declared
  public var validUntil: CivilDate?
  /// A named person and a reason stand in it.
  public var hasAssessor = false
  public var hasReason = false

  public init() {}
}
