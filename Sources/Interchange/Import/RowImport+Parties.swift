internal import Registry
internal import TextForms

/// What comes with a contract: its section and its vendor.
extension RowImport {
  mutating func section(_ name: String, _ contract: LedgerContract) throws -> RecordID {
    if let known = sections.record(named: name) { return known }
    var body: JSONObject = [
      "number": .string(name), "name": .string(name), "source": .object(source.fact(contract.place)),
    ]
    if let department = contract.department { body["department"] = .string(department) }
    let record = try transaction.add(.section, body)
    sections.insert(record, body)
    outcome.sections.added += 1
    return record
  }

  func match(_ vendor: LedgerVendor) -> VendorIndex.Match {
    let settled = plan.vendors.settled(vendor)
    return vendors.match(name: settled.name, corporateNumber: settled.corporateNumber)
  }

  mutating func vendor(_ vendor: LedgerVendor, _ match: VendorIndex.Match, row: RowPlace) throws -> RecordID? {
    switch match {
    case .known(let entry): return try compare(entry, with: vendor, row: row)
    case .new(let similar): return try add(vendor, similar: similar, row: row)
    case .ambiguous: return nil
    }
  }

  private mutating func add(
    _ vendor: LedgerVendor, similar: VendorIndex.Entry?, row: RowPlace
  ) throws -> RecordID {
    let settled = plan.vendors.settled(vendor)
    if let similar {
      let warning = LedgerWarning.vendorSimilar(name: similar.name.text)
      outcome.warnings.append(place(.vendor, vendor.column, row).finding(warning, found: vendor.name))
    }
    var body = particulars(vendor)
    body["number"] = .string(settled.corporateNumber ?? settled.name)
    body["name"] = .string(settled.name)
    body["source"] = .object(source.fact(row))
    let record = try transaction.add(.vendor, body)
    vendors.insert(record, body)
    comparedVendors.insert(record)
    outcome.vendors.added += 1
    return record
  }

  private mutating func compare(
    _ entry: VendorIndex.Entry, with vendor: LedgerVendor, row: RowPlace
  ) throws -> RecordID {
    guard comparedVendors.insert(entry.record).inserted else { return entry.record }
    guard let existing = try existing(.vendor, number: entry.number) else { return entry.record }
    let settled = plan.vendors.settled(vendor)
    var fields = particulars(vendor)
    // Another writing of the name that is recorded is no new name.
    if CompanyName(settled.name).matchingKey != entry.name.matchingKey { fields["name"] = .string(settled.name) }
    guard try !edit(existing, to: fields, row: row).isEmpty else { return entry.record }
    vendors.insert(entry.record, entry.body.merging(fields) { $1 })
    outcome.vendors.changed += 1
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
