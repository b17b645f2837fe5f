public import TextForms

/// The contracts of one day, each with the one that it follows. Retired ones are left out.
public struct ContractChains: Sendable {
  /// A contract in its chain.
  public struct Link: Sendable, Equatable {
    public let contract: ChainedContract
    public let predecessor: ChainedContract?
    /// Nil: the first.
    public let vendor: ChainedContract.Vendor?
  }

  /// In the order in which they began, those without a day last.
  let contracts: [ChainedContract]
  private let byRecord: [RecordID: ChainedContract]
  private let successors: [RecordID: [ChainedContract]]

  /// - Parameter day: nil: as they will be last.
  public init(on day: CivilDate?, at sequence: Int64, reader: any RegisterReading) throws {
    var contracts: [ChainedContract] = []
    try reader.records(.contract, on: day, at: sequence) { version in
      if let body = version.body, !version.isRetired {
        contracts.append(ChainedContract(record: version.record, contract: Contract(body: body)))
      }
      return true
    }
    self.init(contracts)
  }

  init(_ contracts: [ChainedContract]) {
    self.contracts = contracts.sorted { Self.order($0) < Self.order($1) }
    byRecord = Dictionary(contracts.map { ($0.record, $0) }, uniquingKeysWith: { first, _ in first })
    successors = Dictionary(
      grouping: self.contracts.filter { $0.contract.predecessor != nil }, by: { $0.contract.predecessor ?? $0.record })
  }

  private static func order(_ link: ChainedContract) -> (Int32, String) {
    ((link.contract.start ?? link.contract.signed)?.dayNumber ?? .max, link.contract.number)
  }

  /// Those that name the contract as their predecessor.
  func successors(of record: RecordID) -> [ChainedContract] { successors[record] ?? [] }

  /// The chain in which a contract stands, from its first on; where several follow one, each with what follows it.
  /// Empty when the contract is not there.
  public func chain(of record: RecordID) -> [Link] {
    guard var first = byRecord[record] else { return [] }
    var seen: Set<RecordID> = [record]
    while let before = predecessor(of: first), seen.insert(before.record).inserted { first = before }
    return links(from: first)
  }

  /// Every chain of more than one contract.
  public var all: [[Link]] {
    contracts.filter { predecessor(of: $0) == nil && !successors(of: $0.record).isEmpty }.map(links)
  }

  /// What each contract names as its predecessor.
  var predecessors: [RecordID: RecordID] {
    contracts.reduce(into: [:]) { $0[$1.record] = $1.contract.predecessor }
  }

  private func predecessor(of link: ChainedContract) -> ChainedContract? {
    link.contract.predecessor.flatMap { byRecord[$0] }
  }

  private func links(from first: ChainedContract) -> [Link] {
    var links: [Link] = []
    var seen: Set<RecordID> = []
    var waiting = [first]
    while let next = waiting.popLast() {
      guard seen.insert(next.record).inserted else { continue }
      let before = next.record == first.record ? nil : predecessor(of: next)
      links.append(Link(contract: next, predecessor: before, vendor: before.map { next.vendor(after: $0) }))
      waiting += successors(of: next.record).reversed()
    }
    return links
  }
}
