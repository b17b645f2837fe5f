internal import DataFiles

extension DataNode {
  /// The value as if it had been read from a file, so that one reader serves both.
  init(_ value: CatalogueValue) {
    let content: Content =
      switch value {
      case .string(let text): .scalar(text, isPlain: false)
      case .int(let number): .scalar(String(number), isPlain: true)
      case .bool(let flag): .scalar(String(flag), isPlain: true)
      case .array(let values): .sequence(values.map(DataNode.init))
      case .object(let values):
        .mapping(
          values.sorted { $0.key < $1.key }.map {
            Entry(key: $0.key, keyPosition: .wholeFile, value: DataNode($0.value))
          })
      }
    self.init(content, at: .wholeFile)
  }
}
