package import TextForms

/// Reads the values of a mapping by their keys.
package struct MappingReader {
  package let entries: [DataNode.Entry]
  package let position: SourcePosition
  package let file: String
  package let log: DiagnosticLog

  /// The value of a key; reported when it is missing.
  package func required(_ key: String) -> NodeReader? {
    if let reader = optional(key) { return reader }
    log.add(NodeFault.missingKey(key), file: file, at: position)
    return nil
  }

  package func optional(_ key: String) -> NodeReader? {
    entries.first { $0.key == key }.map(reader)
  }

  /// The text under `ja` and `en`; a mapping may hold more than those.
  package func words() -> Words? {
    let ja = required("ja")?.text()
    let en = required("en")?.text()
    guard let ja, let en else { return nil }
    return Words(ja: ja, en: en)
  }

  /// A reader for each entry, in the order of the file.
  package var readers: [(key: String, keyPosition: SourcePosition, value: NodeReader)] {
    entries.map { ($0.key, $0.keyPosition, reader($0)) }
  }

  private func reader(_ entry: DataNode.Entry) -> NodeReader {
    NodeReader(entry.value, what: entry.key, file: file, log: log)
  }
}
