internal import Registry
public import Requirements
internal import TextForms

/// A rule that reads from the records whether a requirement is met. Catalogues use it by name, with parameters.
protocol Derivation: Sendable {
  static var signature: DerivationSignature { get }

  /// What it asks of the records, its parameters in words; an unknown value stands as it is.
  static func words(_ parameters: [String: String]) -> Words

  /// It reads nothing but records that point to the subject: without any it is silent.
  static var readsOnlyRelated: Bool { get }

  /// Of those the kinds without which it is silent; nil: any.
  static var relatedKinds: [RelatedFacts.Kind]? { get }

  init(parameters: [String: String])

  /// Nil: the records say nothing on that day.
  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion?

  /// Appends every day on which the opinion may change.
  func addDays(of subject: Subject, to days: inout DayList)
}

extension Derivation {
  static var relatedKinds: [RelatedFacts.Kind]? { nil }
}

/// The derivations that a catalogue may name.
public enum Derivations {
  static let all: [any Derivation.Type] = [
    ContractConcluded.self, NDAInForce.self, PeriodicCheck.self, ContractContinued.self, RegulationInForce.self,
    EventRecorded.self, EachEvent.self, ApplicationFiled.self, ApplicationDecided.self, ApprovalRecorded.self,
    PartiesDiffer.self, LedgerKept.self, DateRecorded.self, ExceptionPermitted.self, SubcontractsDecided.self,
    ClausesPassedDown.self, ClauseConfirmed.self, ForeignLawAssessed.self, LocationsAllowed.self,
    HandOversCovered.self, DisposalConfirmed.self, ProcedureInForce.self, ItemsChecked.self,
    CertificationsHold.self,
  ]

  /// What is asked of a derivation.
  struct Asked {
    let day: Int32
    /// The place of the version that holds on the day.
    let version: Int
    /// The short number of the requirement, by which records name it.
    let requirement: Int64
    let plan: RequirementPlan
    /// The first day of the standard: what had begun before it was not asked to come first.
    let inForceFrom: CivilDate
    let importantInformation: ImportantInformation
    /// Where information may be, as the catalogue says; nil: it says nothing.
    var locations: [LocationRule]?

    /// Whether an office is one of those that the requirement names; nil: it is not recorded.
    func isRightOffice(_ office: String?) -> Bool? {
      office.map { plan.offices.contains(OfficeID(rawValue: $0)) }
    }
  }

  public static var signatures: [DerivationSignature] { all.map { $0.signature } }

  /// What a showing names of the catalogue's requirements.
  static func names(in showing: Showing) -> [String] {
    guard case .derivation(let name, let parameters) = showing,
      let signature = signatures.first(where: { $0.name == name })
    else { return [] }
    return signature.naming.sorted().compactMap { parameters[$0] }
  }

  static func make(name: String, parameters: [String: String]) -> (any Derivation)? {
    all.first { $0.signature.name == name }?.init(parameters: parameters)
  }
}
