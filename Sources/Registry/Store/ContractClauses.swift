public import TextForms

/// The findings on the clauses of one contract.
public struct ContractClauses {
  /// What stands of one requirement.
  public struct Standing: Sendable, Equatable {
    public let finding: ClauseFinding
    /// False: it is a proposal that nobody has decided on, and counts for nothing.
    public let isConfirmed: Bool
  }

  /// A finding that is on record.
  struct Known {
    let record: RecordID
    /// The sequence of its first entry.
    let key: Int64
    let finding: ClauseFinding
  }

  /// The number of the contract today.
  public let number: String
  let contract: RecordID
  /// Findings are found by the numbers under which they were recorded.
  private let numbers: [String]
  /// And by the IDs that their requirement has had; nil: no catalogue is adopted.
  private let names: RequirementNames?
  private let reader: any RegisterReading

  public init(of contract: RecordID, in reader: any RegisterReading, at sequence: Int64) throws {
    let names = try reader.adoptedCatalogue(at: sequence).map(RequirementNames.init)
    try self.init(of: contract, in: reader, at: sequence, names)
  }

  init(
    of contract: RecordID, in reader: any RegisterReading, at sequence: Int64, _ names: RequirementNames?
  ) throws {
    self.names = names
    self.contract = contract
    self.reader = reader
    let earlier = try reader.history(of: contract, at: sequence).compactMap { try $0.body()?["number"]?.text }
    number = try reader.timeline(of: contract, at: sequence).last?.number ?? earlier.last ?? ""
    numbers = Set(earlier + [number]).sorted()
  }

  /// What is confirmed of a requirement on `day`; where nothing is, the newest proposal that waits; nil: neither.
  public func standing(on requirement: String, on day: CivilDate, at sequence: Int64) throws -> Standing? {
    let known = try known(on: requirement, at: sequence)
    let confirmed = known.filter { $0.finding.state == .confirmed && $0.finding.holdsFrom.map { $0 <= day } ?? true }
    let latest = confirmed.max {
      ($0.finding.holdsFrom?.dayNumber ?? .min, $0.key) < ($1.finding.holdsFrom?.dayNumber ?? .min, $1.key)
    }
    if let latest { return Standing(finding: latest.finding, isConfirmed: true) }
    return known.last { $0.finding.state == .proposed }.map { Standing(finding: $0.finding, isConfirmed: false) }
  }

  /// Those on one requirement, in the order in which they were recorded.
  func known(on requirement: String, at sequence: Int64) throws -> [Known] {
    var known: [Known] = []
    let ids = names?.all(requirement) ?? [requirement]
    for prefix in numbers.flatMap({ number in ids.map { Self.prefix(number, $0) } }) {
      for place in 0..<(try count(prefix, at: sequence)) {
        guard let record = try reader.find(.clauseFinding, number: "\(prefix)\(place + 1)", at: sequence),
          let version = try reader.timeline(of: record, at: sequence).last, let body = version.body
        else { continue }
        let finding = ClauseFinding(body: body)
        // Another contract may have had the number.
        guard finding.contract == contract else { continue }
        known.append(Known(record: record, key: version.key, finding: finding))
      }
    }
    return known.sorted { $0.key < $1.key }
  }

  /// The next number of a finding on a requirement.
  func nextNumber(on requirement: String, at sequence: Int64) throws -> String {
    let prefix = Self.prefix(number, requirement)
    var next = 1 + (try count(prefix, at: sequence))
    while try reader.find(.clauseFinding, number: "\(prefix)\(next)", at: sequence) != nil { next += 1 }
    return "\(prefix)\(next)"
  }

  private func count(_ prefix: String, at sequence: Int64) throws -> Int {
    // ":" follows the digits: whatever lies between begins with one.
    try reader.count(.clauseFinding, numbersFrom: prefix + "0", before: prefix + ":", at: sequence)
  }

  private static func prefix(_ contract: String, _ requirement: String) -> String {
    "\(contract)#\(requirement)#clause"
  }
}
