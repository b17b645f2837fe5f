internal import Registry

/// Numbers and names of the records that others point to.
struct ReferenceNames: Sendable {
  struct Name: Sendable {
    let number: String
    /// A contract has a title, all others a name.
    let name: String
  }

  private var names: [RecordID: Name] = [:]

  /// Of all records that records of `kind` may point to.
  init(for kind: RecordKind, in reader: any RegisterReading, at sequence: Int64) throws {
    for referenced in RecordDescriptor.of(kind).referencedKinds {
      try addAll(referenced, in: reader, at: sequence)
    }
  }

  /// Of all records of one kind.
  init(of kind: RecordKind, in reader: any RegisterReading, at sequence: Int64) throws {
    try addAll(kind, in: reader, at: sequence)
  }

  /// Of those that one body points to.
  init(in body: JSONObject, of kind: RecordKind, reader: any RegisterReading, at sequence: Int64) throws {
    for field in RecordDescriptor.of(kind).fields {
      guard case .reference = field.form, let id = body[field.key]?.text.flatMap({ RecordID($0) }) else { continue }
      if let latest = try reader.timeline(of: id, at: sequence).last { add(latest) }
    }
  }

  subscript(_ value: JSONValue?) -> Name? { value?.text.flatMap { RecordID($0) }.flatMap { names[$0] } }

  private mutating func addAll(_ kind: RecordKind, in reader: any RegisterReading, at sequence: Int64) throws {
    try reader.records(kind, on: nil, at: sequence) { version in
      add(version)
      return true
    }
  }

  private mutating func add(_ version: RecordVersion) {
    let name = version.body?["name"]?.text ?? version.body?["title"]?.text
    names[version.record] = Name(number: version.number ?? "", name: name ?? version.number ?? "")
  }
}

extension RecordDescriptor {
  var referencedKinds: Set<RecordKind> {
    Set(fields.compactMap { if case .reference(let kind) = $0.form { kind } else { nil } })
  }
}
