/// A fact of a contract that a condition may ask for, by the name that catalogues use.
public enum ContractFact: String, Sendable, Hashable, CaseIterable {
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

  /// What kind of value a fact has, and so which operator may be applied to it.
  public enum Kind: Sendable, Hashable {
    case flag
    case list(allowed: [String])
    case classification(ClassificationAxis)
  }

  public var kind: Kind {
    switch self {
    case .kinds: .list(allowed: ["build", "operation", "outsourcedService", "other"])
    case .confidentiality: .classification(.confidentiality)
    case .integrity: .classification(.integrity)
    case .availability: .classification(.availability)
    case .systemWork, .givesImportantInformation, .handlesImportantInformation, .repairsMedia,
      .connectsExternalNetwork, .residentVendorStaff, .deliversSystemOrEquipment:
      .flag
    }
  }
}
