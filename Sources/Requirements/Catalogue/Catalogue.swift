public import TextForms

/// A set of requirements with all that is needed to judge by them; staff own it as a folder of YAML.
public struct Catalogue: Sendable, Hashable {
  /// Such as `iizuka-2025`.
  public let id: String
  public let version: String
  public let title: Words
  /// The standard that it restates.
  public let source: Words
  /// The day from which the standard holds.
  public let inForceFrom: CivilDate
  public let offices: [OfficeID: Words]
  public let conditions: [ConditionID: Condition]
  /// In the order in which reports show them.
  public let requirements: [Requirement]
  public let importantInformation: ImportantInformation
  public let settings: CatalogueSettings
  public let gravity: GravityRule
  /// Empty for a scheme: the catalogue does not say who may file and decide.
  public let approvals: [ApprovalScheme: ApprovalRights]
  /// Nil: the city has set none.
  public let locations: [LocationRule]?

  private let places: [RequirementID: Int]
  /// By former IDs, which are typed without regard to case.
  private let formerPlaces: [String: Int]

  init(head: CatalogueHead, requirements: [Requirement], approvals: [ApprovalScheme: ApprovalRights]) {
    self.approvals = approvals
    self.id = head.id
    self.version = head.version
    self.title = head.title
    self.source = head.source
    self.inForceFrom = head.inForceFrom
    self.offices = head.offices
    self.conditions = head.conditions
    self.requirements = requirements
    self.importantInformation = head.importantInformation
    self.settings = head.settings
    self.gravity = head.gravity
    self.locations = head.locations
    self.places = Dictionary(
      requirements.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.formerPlaces = Dictionary(
      requirements.enumerated().flatMap { place, requirement in
        requirement.formerly.map { ($0.rawValue.lowercased(), place) }
      }, uniquingKeysWith: { first, _ in first })
  }

  public func requirement(_ id: RequirementID) -> Requirement? {
    places[id].map { requirements[$0] }
  }

  /// The place of the requirement that records mean by an ID: the one that has it, else the one that had it before.
  public func place(ofRecorded id: String) -> Int? {
    places[RequirementID(rawValue: id)] ?? formerPlaces[id.lowercased()]
  }

  /// The requirement that records mean by an ID; see `place(ofRecorded:)`.
  public func requirement(recorded id: String) -> Requirement? { place(ofRecorded: id).map { requirements[$0] } }

  /// Some requirement had another ID before.
  public var hasRenamed: Bool { !formerPlaces.isEmpty }

  /// The condition under which a requirement applies.
  public func condition(of requirement: Requirement) -> Condition? {
    conditions[requirement.appliesWhen]
  }
}
