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

  private let places: [RequirementID: Int]

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
    self.places = Dictionary(
      requirements.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  public func requirement(_ id: RequirementID) -> Requirement? {
    places[id].map { requirements[$0] }
  }

  /// The condition under which a requirement applies.
  public func condition(of requirement: Requirement) -> Condition? {
    conditions[requirement.appliesWhen]
  }
}
