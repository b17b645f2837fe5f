internal import Registry
internal import Requirements

/// What a version of a contract answers when a condition asks. Nil is "not recorded".
struct ContractVersionFacts: FactSource {
  let facts: ContractFacts
  let important: ImportantInformation

  func flag(_ fact: ContractFact) -> Bool? {
    switch fact {
    case .systemWork: systemWork
    case .givesImportantInformation: facts.givesImportantInformation
    case .handlesImportantInformation: handlesImportantInformation
    case .repairsMedia: facts.repairsMedia
    case .connectsExternalNetwork: facts.connectsExternalNetwork
    case .residentVendorStaff: facts.residentVendorStaff
    case .deliversSystemOrEquipment: facts.deliversSystemOrEquipment
    case .kinds, .confidentiality, .integrity, .availability: nil
    }
  }

  func list(_ fact: ContractFact) -> Set<String>? {
    guard fact == .kinds, let kinds = facts.kinds else { return nil }
    return Set(
      ["build", "operation", "outsourcedService", "other"].filter { name in
        ContractKinds(name: name).map { kinds.contains($0) } ?? false
      })
  }

  func rank(_ fact: ContractFact) -> Int? {
    switch fact {
    case .confidentiality: facts.confidentiality?.rank
    case .integrity: facts.integrity?.rank
    case .availability: facts.availability?.rank
    default: nil
    }
  }

  /// Follows from the kind where the kind names an information system; "other" says neither yes nor no.
  private var systemWork: Bool? {
    if let recorded = facts.systemWork { return recorded }
    return facts.kinds.map { !$0.isDisjoint(with: [.build, .operation, .outsourcedService]) } == true ? true : nil
  }

  /// What is recorded wins; else it follows from giving, from specific personal information, and from the classes.
  private var handlesImportantInformation: Bool? {
    if let recorded = facts.handlesImportantInformation { return recorded }
    if facts.givesImportantInformation == true || facts.specificPersonalInformation == true { return true }
    return important.includes(
      Classification(
        confidentiality: facts.confidentiality, integrity: facts.integrity, availability: facts.availability))
  }
}
