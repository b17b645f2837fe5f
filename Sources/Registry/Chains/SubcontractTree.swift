/// What is subcontracted under one contract or cloud service on a day, at any depth.
public struct SubcontractTree: Sendable {
  /// A subcontract in its place.
  public struct Node: Sendable {
    public let record: RecordID
    public let subcontract: Subcontract
    /// 1: right under the contract or service.
    public let depth: Int
    /// An agreement in force binds the subcontractor on that day.
    public let isUnderNDA: Bool
    /// What is missing, each with where it is asked.
    public let shortfalls: [SubcontractShortfall]
    /// It was retired, and stands here for what lies under it.
    public let isRetired: Bool
  }

  public let kind: RecordKind
  public let record: RecordID
  public let number: String
  public let title: String
  public let vendor: RecordID?
  /// Each before what lies under it, those under one in the order in which they were recorded.
  public let nodes: [Node]

  /// The part under one subcontract, itself included; nil: it is not here.
  public func part(from record: RecordID) -> SubcontractTree? {
    guard let first = nodes.firstIndex(where: { $0.record == record }) else { return nil }
    let under = nodes[(first + 1)...].prefix { $0.depth > nodes[first].depth }
    return SubcontractTree(
      kind: kind, record: self.record, number: number, title: title, vendor: vendor,
      nodes: [nodes[first]] + under)
  }
}
