extension NodeReader {
  /// The texts of a list, each with the place that a message names.
  package func texts() -> [(text: String, reader: NodeReader)] {
    items()?.compactMap { item in item.text().map { ($0, item) } } ?? []
  }
}
