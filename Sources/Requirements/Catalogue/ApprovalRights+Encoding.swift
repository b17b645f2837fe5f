extension ApprovalRights {
  var encoded: CatalogueValue {
    var values = ["filing": filing.encoded, "deciding": deciding.encoded]
    values["appointing"] = appointing?.encoded
    values["validMonths"] = validMonths.map { .int($0) }
    return .object(values)
  }
}

extension ApprovalRights.Right {
  fileprivate var encoded: CatalogueValue {
    var values: [String: CatalogueValue] = [
      "by": offices.isEmpty ? .string(ApprovalsReader.anyone) : .array(offices.map { .string($0.rawValue) })
    ]
    if isTogether { values["together"] = .bool(true) }
    values["basis"] = (requirement?.rawValue).map(CatalogueValue.string)
    return .object(values)
  }
}
