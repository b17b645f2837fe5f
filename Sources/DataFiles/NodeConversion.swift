internal import Yams

/// Turns what Yams composed into values with places, and refuses what a data file has no use for.
struct NodeConversion {
  let file: String
  let places: (SourcePosition) -> SourcePosition

  func convert(_ node: Node, depth: Int) throws(DataFileFault) -> DataNode {
    let position = place(of: node)
    guard depth <= DataFile.depthLimit else {
      throw .tooDeep(file: file, position, limit: DataFile.depthLimit)
    }
    switch node {
    case .scalar(let scalar):
      return try convert(scalar, at: position)
    case .sequence(let sequence):
      guard node.tag.rawValue == Tag.Name.seq.rawValue else { throw .tag(file: file, position) }
      var items: [DataNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return DataNode(.sequence(items), at: position)
    case .mapping(let mapping):
      guard node.tag.rawValue == Tag.Name.map.rawValue else { throw .tag(file: file, position) }
      var entries: [DataNode.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value, depth: depth)) }
      return DataNode(.mapping(entries), at: position)
    case .alias:
      throw .anchorOrAlias(file: file, position)
    }
  }

  private func convert(_ scalar: Node.Scalar, at position: SourcePosition) throws(DataFileFault) -> DataNode {
    guard Node.scalar(scalar).tag.rawValue == Tag.Name.str.rawValue else { throw .tag(file: file, position) }
    guard !scalar.string.utf8.contains(0) else { throw .nul(file: file, position) }
    return DataNode(.scalar(scalar.string, isPlain: scalar.style == .plain), at: position)
  }

  private func entry(_ key: Node, _ value: Node, depth: Int) throws(DataFileFault) -> DataNode.Entry {
    let position = place(of: key)
    guard case .scalar(let scalar) = key else { throw .keyIsNotText(file: file, position) }
    guard case .scalar(let text, _) = try convert(scalar, at: position).content, !text.isEmpty else {
      throw .keyIsNotText(file: file, position)
    }
    return DataNode.Entry(key: text, keyPosition: position, value: try convert(value, depth: depth + 1))
  }

  private func place(of node: Node) -> SourcePosition {
    node.mark.map { places(SourcePosition($0)) } ?? .wholeFile
  }
}
