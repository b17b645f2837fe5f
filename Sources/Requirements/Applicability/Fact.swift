/// A fact of a subject that a condition may ask for, by the name that catalogues use.
///
/// Projections keep facts by their bit: add new ones at the end.
public enum Fact: String, Sendable, Hashable, CaseIterable {
  case kinds
  case systemWork
  case confidentiality
  case integrity
  case availability
  case givesImportantInformation
  case handlesImportantInformation
  case repairsMedia
  case connectsExternalNetwork
  case residentVendorStaff
  case deliversSystemOrEquipment
  case specificPersonalInformation
  case model
  case procured
  case subcontracted
  case newOrRenewed
  case equipmentOffPremises
  case remoteMaintenance
  case personalDataLeak
  case urgent
  case usesC2OrHigherCloud

  /// What kind of value a fact has, and so which operator may be applied to it.
  public enum Kind: Sendable, Hashable {
    case flag
    case list(allowed: [String])
    case classification(ClassificationAxis)
  }

  public var kind: Kind {
    switch self {
    case .kinds: .list(allowed: ["build", "operation", "outsourcedService", "other"])
    case .model: .list(allowed: ["IaaS", "PaaS", "SaaS", "other"])
    case .confidentiality: .classification(.confidentiality)
    case .integrity: .classification(.integrity)
    case .availability: .classification(.availability)
    case .systemWork, .givesImportantInformation, .handlesImportantInformation, .repairsMedia,
      .connectsExternalNetwork, .residentVendorStaff, .deliversSystemOrEquipment, .specificPersonalInformation,
      .procured, .subcontracted, .newOrRenewed, .equipmentOffPremises, .remoteMaintenance, .personalDataLeak,
      .urgent, .usesC2OrHigherCloud:
      .flag
    }
  }

  /// The facts that are recorded of a kind of subject, in the order of `allCases`.
  public static func known(of subject: SubjectKind) -> [Fact] {
    switch subject {
    case .contract:
      [
        .kinds, .systemWork, .confidentiality, .integrity, .availability, .givesImportantInformation,
        .handlesImportantInformation, .repairsMedia, .connectsExternalNetwork, .residentVendorStaff,
        .deliversSystemOrEquipment, .specificPersonalInformation, .subcontracted,
      ]
    case .cloudService:
      [
        .confidentiality, .integrity, .availability, .handlesImportantInformation, .specificPersonalInformation,
        .model, .procured, .subcontracted,
      ]
    case .informationSystem:
      [
        .confidentiality, .integrity, .availability, .connectsExternalNetwork, .newOrRenewed, .equipmentOffPremises,
        .remoteMaintenance,
      ]
    case .incident: [.personalDataLeak]
    case .exception: [.urgent]
    case .organization: [.usesC2OrHigherCloud]
    case .approval, .audit: []
    }
  }
}
