package import DataFiles
package import Registry

/// Records in a YAML or JSON file, for `--from`: one mapping, a list of them, or a list under `items`.
package enum RecordFile {
  /// One record as a person would type it, field by field.
  package struct Item: Sendable, Hashable {
    /// Texts by field key; list fields may have several. What is null is absent.
    package let input: [String: [String]]
    package let position: SourcePosition
    /// Where the value of each field stands.
    package let positions: [String: SourcePosition]
  }

  /// - Parameter name: for messages; a name that ends in `.json` may hold what only JSON writes.
  package static func read(
    _ bytes: [UInt8], name: String, kind: RecordKind
  ) throws(InterchangeError) -> [Item] {
    let log = DiagnosticLog()
    do {
      let root = try DataFile.parse(bytes, name: name)
      let reader = RecordFileReader(descriptor: RecordDescriptor.of(kind), file: name, log: log)
      let items = reader.items(root)
      if log.isEmpty { return items }
    } catch {
      log.add(error, file: error.file, at: error.position)
    }
    throw .dataFile(log.diagnostics)
  }
}
