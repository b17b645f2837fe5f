internal import DataFiles
internal import Registry

/// Records of one kind out of a YAML or JSON file: fields by their keys, lists for fields that take several values.
enum RecordFile {
  static func read(_ path: String, kind: RecordKind) throws -> [RecordInput] {
    let log = DiagnosticLog()
    let records = try DataFileRoot.items(of: path, log).compactMap { record($0, RecordDescriptor.of(kind)) }
    try DataFileRoot.finish(log)
    return records
  }

  private static func record(_ reader: NodeReader, _ descriptor: RecordDescriptor) -> RecordInput? {
    guard let mapping = reader.mapping(allowing: descriptor.fields.filter(\.isTyped).map(\.key)) else { return nil }
    var fields: [String: [String]] = [:]
    var places: [String: SourcePosition] = [:]
    for (key, _, value) in mapping.readers {
      guard let field = descriptor.field(key) else { continue }
      places[key] = value.node.position
      fields[key] = texts(value, isList: field.form.isList)
    }
    return RecordInput(
      fields: fields,
      source: RecordInput.Source(file: reader.file, position: reader.node.position, fields: places))
  }

  private static func texts(_ value: NodeReader, isList: Bool) -> [String] {
    if isList, case .sequence = value.node.content { return value.list { $0.text() } ?? [] }
    return value.text().map { [$0] } ?? []
  }
}
