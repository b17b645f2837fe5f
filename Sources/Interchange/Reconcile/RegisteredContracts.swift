package import Registry
package import TextForms

/// The contracts of the register on a day, those that were retired by then left out.
package struct RegisteredContracts: Sendable {
  package let asOf: CivilDate
  package let head: JournalHead
  package let contracts: [ReconciledContract]

  package init(on day: CivilDate, knownAt: KnownAt, from reader: any RegisterReading) throws {
    let sequence = try reader.sequence(knownAt)
    let vendors = try Self.bodies(of: .vendor, on: day, at: sequence, reader)
    let sections = try Self.bodies(of: .section, on: day, at: sequence, reader)
    var contracts: [ReconciledContract] = []
    try reader.records(.contract, on: day, at: sequence) { version in
      if !version.isRetired, let body = version.body {
        contracts.append(ReconciledContract(body, vendors: vendors, sections: sections))
      }
      return true
    }
    asOf = day
    head = JournalHead(sequence: sequence, hash: try reader.entry(sequence)?.hash ?? .zero)
    self.contracts = contracts
  }

  private static func bodies(
    of kind: RecordKind, on day: CivilDate, at sequence: Int64, _ reader: any RegisterReading
  ) throws -> [String: JSONObject] {
    var bodies: [String: JSONObject] = [:]
    try reader.records(kind, on: day, at: sequence) { version in
      bodies[version.record.description] = version.body
      return true
    }
    return bodies
  }
}

extension ReconciledContract {
  fileprivate init(_ body: JSONObject, vendors: [String: JSONObject], sections: [String: JSONObject]) {
    self.init(number: body["number"]?.text ?? "")
    title = body["title"]?.text
    let vendor = body["vendor"]?.text.flatMap { vendors[$0] }
    self.vendor = vendor?["name"]?.text.map { name in
      ReconciledVendor(name: name, corporateNumber: vendor?["corporateNumber"]?.text)
    }
    let section = body["section"]?.text.flatMap { sections[$0] }
    self.section = section?["name"]?.text
    sectionNumber = section?["number"]?.text
    amount = body["amount"]?.integer
    signed = body["signed"]?.text.flatMap { CivilDate(iso: $0) }
    start = body["start"]?.text.flatMap { CivilDate(iso: $0) }
    end = body["end"]?.text.flatMap { CivilDate(iso: $0) }
    fiscalYear = body["fiscalYear"]?.integer.map(Int.init)
  }
}
