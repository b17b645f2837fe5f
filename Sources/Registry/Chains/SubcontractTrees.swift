internal import Requirements
public import TextForms

/// Every tree of subcontracts on a day, as known at an entry.
public struct SubcontractTrees: Sendable {
  public let all: [SubcontractTree]

  /// - Parameter root: the contract or service of which the tree is asked; nil: all that have one.
  public init(of root: RecordID? = nil, on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    let terms = try SubcontractTerms(on: day, at: sequence, reader: reader)
    let scrutiny = FactScrutiny(at: sequence, reader: reader)
    var trees: [SubcontractTree] = []
    func add(_ found: Subject) throws {
      var subject = found
      try scrutiny.note(on: &subject)
      guard subject.related.contains(where: { $0.kind == .subcontract && $0.isThere(on: day) }),
        let entry = try reader.entry(subject.key),
        let tree = try Self.tree(of: subject, entry.record, terms, reader: reader)
      else { return }
      trees.append(tree)
    }
    if let root {
      if let subject = try reader.subject(of: root, at: sequence) { try add(subject) }
    } else {
      try reader.subjects(at: sequence, visit: add)
    }
    all = trees
  }

  private static func tree(
    of subject: Subject, _ record: RecordID, _ terms: SubcontractTerms, reader: any RegisterReading
  ) throws -> SubcontractTree? {
    let rows = subject.related.filter { $0.kind == .subcontract && $0.isThere(on: terms.day) }
    var held: [(row: RelatedFacts, version: RecordVersion)] = []
    for row in rows {
      guard let entry = try reader.entry(row.sequence), let body = try entry.body() else { continue }
      held.append(
        (
          row,
          RecordVersion(
            kind: .subcontract, record: entry.record, key: row.key, sequence: row.sequence, version: entry.version,
            effectiveFrom: entry.effectiveFrom, body: body)
        ))
    }
    let children = Dictionary(grouping: held) { Subcontract(body: $0.version.body ?? [:]).parent }
    var nodes: [SubcontractTree.Node] = []
    var waiting = (children[nil] ?? []).reversed().map { (item: $0, depth: 1) }
    while let (item, depth) = waiting.popLast() {
      let subcontract = Subcontract(body: item.version.body ?? [:])
      nodes.append(
        SubcontractTree.Node(
          record: item.version.record, subcontract: subcontract, depth: depth,
          isUnderNDA: subject.coversSubcontractor(item.row.party, on: terms.day.dayNumber),
          shortfalls: item.version.isRetired ? [] : terms.shortfalls(of: item.row, under: subject),
          isRetired: item.version.isRetired))
      waiting += (children[item.version.record] ?? []).reversed().map { ($0, depth + 1) }
    }
    // Retired, and nothing left under it: it is no longer there.
    for index in nodes.indices.reversed() where nodes[index].isRetired && !nodes.hasChild(at: index) {
      nodes.remove(at: index)
    }
    guard !nodes.isEmpty, let version = subject.version(on: terms.day.dayNumber) else { return nil }
    let body = try reader.timeline(of: record, at: terms.sequence).last {
      $0.effectiveFrom.map { $0 <= terms.day } ?? true
    }?.body
    return SubcontractTree(
      kind: subject.kind.recordKind, record: record, number: version.number, title: version.title,
      vendor: body?.record("vendor") ?? body?.record("provider"), nodes: nodes)
  }
}

extension [SubcontractTree.Node] {
  fileprivate func hasChild(at index: Int) -> Bool {
    index + 1 < count && self[index + 1].depth > self[index].depth
  }
}

extension RelatedFacts {
  /// Also of a retired one: others may lie under it.
  fileprivate func isThere(on day: CivilDate) -> Bool {
    (effectiveFrom?.dayNumber ?? .min) <= day.dayNumber && day.dayNumber < replacedFrom?.dayNumber ?? .max
  }
}
