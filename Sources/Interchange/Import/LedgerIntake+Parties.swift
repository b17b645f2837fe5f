internal import Registry
internal import TextForms

/// The section and the vendor that a row names.
extension LedgerIntake {
  mutating func section(_ name: String, department: String?, row: RowPlace) throws -> RecordID {
    if let known = sections.record(named: name) { return known }
    var body: JSONObject = [
      "number": .string(name), "name": .string(name), "source": .object(source.fact(row)),
    ]
    if let department { body["department"] = .string(department) }
    let record = try transaction.add(.section, body)
    sections.insert(record, body)
    outcome[.sections].added += 1
    return record
  }

  private func match(_ vendor: LedgerVendor) -> VendorIndex.Match {
    let settled = plan.vendors.settled(vendor)
    return vendors.match(name: settled.name, corporateNumber: settled.corporateNumber)
  }

  /// What refuses the row: several vendors could be meant.
  func ambiguity(of vendor: LedgerVendor?) -> LedgerFinding? {
    guard let vendor, case .ambiguous(let entries) = match(vendor) else { return nil }
    return vendor.place.finding(LedgerFault.vendorAmbiguous(numbers: entries.map(\.number)), found: vendor.name)
  }

  /// Nil where several could be meant.
  mutating func vendor(_ vendor: LedgerVendor) throws -> RecordID? {
    switch match(vendor) {
    case .known(let entry): return try compare(entry, with: vendor)
    case .new(let similar): return try add(vendor, similar: similar)
    case .ambiguous: return nil
    }
  }

  private mutating func add(_ vendor: LedgerVendor, similar: VendorIndex.Entry?) throws -> RecordID {
    let settled = plan.vendors.settled(vendor)
    if let similar {
      let warning = LedgerWarning.vendorSimilar(name: similar.name.text)
      outcome.warnings.append(vendor.place.finding(warning, found: vendor.name))
    }
    var body = particulars(vendor)
    body["number"] = .string(settled.corporateNumber ?? settled.name)
    body["name"] = .string(settled.name)
    body["source"] = .object(source.fact(vendor.place.row))
    let record = try transaction.add(.vendor, body)
    vendors.insert(record, body)
    comparedVendors.insert(record)
    outcome[.vendors].added += 1
    return record
  }

  private mutating func compare(_ entry: VendorIndex.Entry, with vendor: LedgerVendor) throws -> RecordID {
    guard comparedVendors.insert(entry.record).inserted else { return entry.record }
    guard let existing = try existing(.vendor, number: entry.number) else { return entry.record }
    let settled = plan.vendors.settled(vendor)
    var fields = particulars(vendor)
    // Another writing of the name that is recorded is no new name.
    if CompanyName(settled.name).matchingKey != entry.name.matchingKey { fields["name"] = .string(settled.name) }
    guard try !edit(existing, to: fields, row: vendor.place.row).isEmpty else { return entry.record }
    vendors.insert(entry.record, entry.body.merging(fields) { $1 })
    outcome[.vendors].changed += 1
    return entry.record
  }

  private func particulars(_ vendor: LedgerVendor) -> JSONObject {
    var fields: JSONObject = [:]
    let number = plan.vendors.settled(vendor).corporateNumber
    let values = [("corporateNumber", number), ("kana", vendor.kana), ("address", vendor.address)]
    for (key, value) in values { fields[key] = value.map(JSONValue.string) }
    return fields
  }
}
