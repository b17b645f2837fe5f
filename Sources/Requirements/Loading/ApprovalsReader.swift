internal import DataFiles

/// Reads `approvals`: for each kind of application who files, who decides, and who is appointed.
struct ApprovalsReader {
  static let anyone = "anyone"
  private static let months = 1...120

  /// Nil: they could not be read, and every name is taken.
  let offices: [String]?
  let requirements: [RequirementID]

  func rights(_ reader: NodeReader) -> [ApprovalScheme: ApprovalRights] {
    guard let schemes = reader.mapping(allowing: ApprovalScheme.allCases.map(\.rawValue)) else { return [:] }
    return ApprovalScheme.allCases.reduce(into: [:]) { rights, scheme in
      rights[scheme] = schemes.optional(scheme.rawValue).flatMap { one($0, isFiledTogether: scheme == .exception) }
    }
  }

  /// - Parameter isFiledTogether: whether the catalogue may say that all offices ask: only there a second one joins.
  private func one(_ reader: NodeReader, isFiledTogether: Bool) -> ApprovalRights? {
    guard let mapping = reader.mapping(allowing: ["filing", "deciding", "appointing", "validMonths"]) else {
      return nil
    }
    let filing = mapping.required("filing").flatMap { right($0, byAnyone: true, together: isFiledTogether) }
    let deciding = mapping.required("deciding").flatMap { right($0, byAnyone: false) }
    let appointing = mapping.optional("appointing").map { right($0, byAnyone: false) }
    let months = mapping.optional("validMonths").map { $0.integer(in: Self.months) }
    guard let filing, let deciding, appointing.map({ $0 != nil }) ?? true, months.map({ $0 != nil }) ?? true else {
      return nil
    }
    return ApprovalRights(
      filing: filing, deciding: deciding, appointing: appointing ?? nil, validMonths: months ?? nil)
  }

  private func right(_ reader: NodeReader, byAnyone: Bool, together: Bool = false) -> ApprovalRights.Right? {
    let keys = ["by", "basis"] + (together ? ["together"] : [])
    guard let mapping = reader.mapping(allowing: keys), let by = mapping.required("by") else { return nil }
    let isTogether = together ? mapping.optional("together").map { $0.flag() } ?? false : false
    let basis = mapping.optional("basis").map { $0.word(among: requirements.map(\.rawValue)) }
    guard let offices = read(by, byAnyone: byAnyone), basis.map({ $0 != nil }) ?? true, let isTogether else {
      return nil
    }
    return ApprovalRights.Right(
      offices: offices, requirement: (basis ?? nil).map(RequirementID.init(rawValue:)), isTogether: isTogether)
  }

  private func read(_ reader: NodeReader, byAnyone: Bool) -> [OfficeID]? {
    if byAnyone, case .scalar = reader.node.content { return reader.word(among: [Self.anyone]).map { _ in [] } }
    guard let offices = OfficeReader(known: offices).offices(reader), !offices.isEmpty else { return nil }
    return offices
  }
}
