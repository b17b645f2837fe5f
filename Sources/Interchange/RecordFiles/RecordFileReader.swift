internal import DataFiles
internal import Registry

/// Reads the records of one file and reports all that is wrong with their form; values are read by the register.
struct RecordFileReader {
  let descriptor: RecordDescriptor
  let file: String
  let log: DiagnosticLog

  func items(_ root: DataNode) -> [RecordFile.Item] {
    switch root.content {
    case .sequence: return records(root)
    case .mapping(let entries):
      let isList = entries.contains { $0.key == "items" && $0.value.isSequence }
      guard isList else { return record(root).map { [$0] } ?? [] }
      // Lists that this program prints have a schema beside their items.
      let mapping = reader(root).mapping(allowing: ["schema", "items"])
      return mapping?.optional("items").map { records($0.node) } ?? []
    case .scalar: return record(root).map { [$0] } ?? []
    }
  }

  private func records(_ node: DataNode) -> [RecordFile.Item] {
    (reader(node).items() ?? []).compactMap { record($0.node) }
  }

  private func record(_ node: DataNode) -> RecordFile.Item? {
    let typed = descriptor.fields.filter(\.isTyped)
    guard let mapping = reader(node).mapping(allowing: typed.map(\.key)) else { return nil }
    var input: [String: [String]] = [:]
    var positions: [String: SourcePosition] = [:]
    for field in typed {
      guard let value = mapping.optional(field.key), !value.node.isNull else { continue }
      positions[field.key] = value.node.position
      if let texts = field.form.isList ? list(value) : value.text().map({ [$0] }) { input[field.key] = texts }
    }
    return RecordFile.Item(input: input, position: node.position, positions: positions)
  }

  private func list(_ value: NodeReader) -> [String]? {
    if case .sequence = value.node.content { value.list { $0.text() } } else { value.text().map { [$0] } }
  }

  private func reader(_ node: DataNode) -> NodeReader {
    NodeReader(node, what: descriptor.kind.rawValue, file: file, log: log)
  }
}

extension DataNode {
  fileprivate var isSequence: Bool {
    if case .sequence = content { true } else { false }
  }
}
