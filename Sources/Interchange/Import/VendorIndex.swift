internal import Registry
internal import TextForms

/// The vendors of a register by what a ledger may know of them, loaded once.
struct VendorIndex {
  struct Entry {
    let record: RecordID
    let number: String
    var body: JSONObject

    var name: CompanyName { CompanyName(body["name"]?.text ?? "") }
    var corporateNumber: String? { body["corporateNumber"]?.text }
  }

  enum Match {
    case known(Entry)
    /// - Parameter similar: a vendor whose legal form stands at the other end of its name.
    case new(similar: Entry?)
    case ambiguous([Entry])
  }

  private var entries: [RecordID: Entry] = [:]
  private var byCorporateNumber: [String: RecordID] = [:]
  private var byName: [String: [RecordID]] = [:]
  private var byNumber: [String: RecordID] = [:]

  init(_ transaction: RegisterTransaction) throws {
    try transaction.reader.records(.vendor, on: nil, at: transaction.sequence) { version in
      if !version.isRetired, let body = version.body { insert(version.record, body) }
      return true
    }
  }

  mutating func insert(_ record: RecordID, _ body: JSONObject) {
    let entry = Entry(record: record, number: body["number"]?.text ?? "", body: body)
    let key = entry.name.matchingKey
    if let old = entries[record], old.name.matchingKey != key {
      byName[old.name.matchingKey]?.removeAll { $0 == record }
    }
    entries[record] = entry
    byNumber[entry.number] = record
    if let number = entry.corporateNumber { byCorporateNumber[number] = record }
    if byName[key]?.contains(record) != true { byName[key, default: []].append(record) }
  }

  /// By corporate number; else by name, unless its corporate number is known to be another.
  func match(name: String, corporateNumber: String?) -> Match {
    if let corporateNumber, let record = byCorporateNumber[corporateNumber] ?? byNumber[corporateNumber],
      let entry = entries[record]
    {
      return .known(entry)
    }
    let company = CompanyName(name)
    let named = (byName[company.matchingKey] ?? []).compactMap { entries[$0] }.filter {
      corporateNumber == nil || $0.corporateNumber == nil
    }
    let same = named.filter { $0.name.legalFormPosition == company.legalFormPosition }
    if same.count > 1 { return .ambiguous(same) }
    if let entry = same.first { return .known(entry) }
    if corporateNumber == nil, let record = byNumber[name], let entry = entries[record] { return .known(entry) }
    return .new(similar: named.first)
  }
}
