public import Requirements
public import TextForms

/// One contract with all that bears on judging it, as a store streams it.
///
/// A class, filled again for each contract: half a million assessments pass through it without being kept.
public final class ContractSubject {
  /// The sequence of the contract's first entry.
  public var key: Int64 = 0
  /// In the order of `effectiveFrom`.
  public var versions: [ContractFacts] = []
  /// Those of the contract, and those that cover all contracts with its vendor.
  public var ndas: [NDAFacts] = []
  /// In the order of requirement code, `effectiveFrom`, sequence.
  public var assessments: [AssessmentFacts] = []

  public init() {}

  public func clear() {
    versions.removeAll(keepingCapacity: true)
    ndas.removeAll(keepingCapacity: true)
    assessments.removeAll(keepingCapacity: true)
  }
}

/// What is recorded of a contract from one day on; nil is "not recorded", never "no".
public struct ContractFacts: Sendable, Equatable {
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
  public var signed: CivilDate?
  public var start: CivilDate?
  public var end: CivilDate?
  public var lastPeriodicCheckOn: CivilDate?
  public var kinds: ContractKinds?
  public var confidentiality: Confidentiality?
  public var integrity: Integrity?
  public var availability: Availability?
  public var specificPersonalInformation: Bool?
  public var givesImportantInformation: Bool?
  public var handlesImportantInformation: Bool?
  public var systemWork: Bool?
  public var repairsMedia: Bool?
  public var connectsExternalNetwork: Bool?
  public var residentVendorStaff: Bool?
  public var deliversSystemOrEquipment: Bool?

  public init() {}
}

/// The kinds of a contract; a contract may be of several.
public struct ContractKinds: OptionSet, Sendable, Hashable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  public static let build = ContractKinds(rawValue: 1)
  public static let operation = ContractKinds(rawValue: 2)
  public static let outsourcedService = ContractKinds(rawValue: 4)
  public static let other = ContractKinds(rawValue: 8)

  /// By the name that a field and a catalogue use.
  public init?(name: some StringProtocol) {
    switch name {
    case "build": self = .build
    case "operation": self = .operation
    case "outsourcedService": self = .outsourcedService
    case "other": self = .other
    default: return nil
    }
  }

  /// As people see them, joined.
  public var words: Words {
    let names = Contract.kinds.filter { choice in
      ContractKinds(name: choice.value).map { contains($0) } ?? false
    }
    return Words(
      ja: names.map(\.words.ja).joined(separator: "、"), en: names.map(\.words.en).joined(separator: ", "))
  }
}

/// What is recorded of an NDA from one day on.
public struct NDAFacts: Sendable, Equatable {
  public var key: Int64 = 0
  public var effectiveFrom: CivilDate?
  /// The day from which a later version holds instead, perhaps of another contract; nil: none does.
  public var replacedFrom: CivilDate?
  /// The vendor with whom it covers every contract; nil: it covers this one.
  public var vendor: Int64?
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
