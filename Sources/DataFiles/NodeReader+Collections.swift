extension NodeReader {
  /// The items of a list, each read by `read`; `nil` when one of them could not be.
  package func list<Value>(_ read: (NodeReader) -> Value?) -> [Value]? {
    guard let items = items() else { return nil }
    let values = items.map(read)
    let good = values.compactMap { $0 }
    return good.count == values.count ? good : nil
  }

  /// The items of a list that holds at least one.
  package func items() -> [NodeReader]? {
    guard case .sequence(let nodes) = node.content else {
      report(NodeFault.notAList(what: what, found: node.found))
      return nil
    }
    guard !nodes.isEmpty else {
      report(NodeFault.emptyList(what: what))
      return nil
    }
    return nodes.map { NodeReader($0, what: what, file: file, log: log) }
  }

  /// A mapping whose keys are known; others are reported, with the nearest known one.
  package func mapping(allowing keys: [String]) -> MappingReader? {
    guard let mapping = mapping(hint: keys) else { return nil }
    for entry in mapping.entries where !keys.contains(entry.key) {
      let nearest = Spelling.nearest(to: entry.key, among: keys)
      log.add(
        NodeFault.unknownKey(entry.key, allowed: keys, nearest: nearest), file: file, at: entry.keyPosition)
    }
    return mapping
  }

  /// A mapping whose keys are the writer's own, such as names of conditions.
  package func mapping() -> MappingReader? { mapping(hint: []) }

  private func mapping(hint keys: [String]) -> MappingReader? {
    guard case .mapping(let entries) = node.content else {
      report(NodeFault.notAMapping(what: what, found: node.found, keys: keys))
      return nil
    }
    return MappingReader(entries: entries, position: node.position, file: file, log: log)
  }
}
