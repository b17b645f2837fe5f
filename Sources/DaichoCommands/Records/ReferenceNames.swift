internal import Registry
internal import Requirements
internal import TextForms

/// Numbers and names of what records point to: other records, and offices of the catalogue.
struct ReferenceNames: Sendable {
  struct Name: Sendable {
    let kind: RecordKind?
    /// As it can be typed.
    let number: String
    /// Title or name; the number where it has neither.
    let name: String

    /// As people read it: the register stands for the organization.
    func text(in language: Language) -> String { kind == .register ? RecordKind.organization[language] : name }
  }

  private var names: [RecordID: Name] = [:]
  private var offices: [OfficeID: Words] = [:]

  /// Of all records that records of `kind` may point to.
  init(for kind: RecordKind, in reader: any RegisterReading, at sequence: Int64) throws {
    for referenced in RecordDescriptor.of(kind).referencedKinds {
      try addAll(referenced, in: reader, at: sequence)
    }
    try addOffices(for: kind, in: reader, at: sequence)
  }

  /// Of all records of one kind.
  init(of kind: RecordKind, in reader: any RegisterReading, at sequence: Int64) throws {
    try addAll(kind, in: reader, at: sequence)
  }

  /// Of those that one body points to.
  init(in body: JSONObject, of kind: RecordKind, reader: any RegisterReading, at sequence: Int64) throws {
    for field in RecordDescriptor.of(kind).fields {
      guard field.form.pointsToRecords, let value = body[field.key] else { continue }
      for id in value.texts.compactMap({ RecordID($0) }) {
        if let latest = try reader.timeline(of: id, at: sequence).last { add(latest) }
      }
    }
    try addOffices(for: kind, in: reader, at: sequence)
  }

  subscript(_ record: RecordID) -> Name? { names[record] }

  subscript(_ value: JSONValue?) -> Name? { value?.text.flatMap { RecordID($0) }.flatMap { names[$0] } }

  func office(_ id: String) -> Words? { offices[OfficeID(rawValue: id)] }

  private mutating func addOffices(
    for kind: RecordKind, in reader: any RegisterReading, at sequence: Int64
  ) throws {
    guard RecordDescriptor.of(kind).fields.contains(where: \.form.namesOffices) else { return }
    offices = try AdoptedCatalogue.current(in: reader, at: sequence)?.offices ?? [:]
  }

  private mutating func addAll(_ kind: RecordKind, in reader: any RegisterReading, at sequence: Int64) throws {
    try reader.records(kind, on: nil, at: sequence) { version in
      add(version)
      return true
    }
  }

  private mutating func add(_ version: RecordVersion) {
    let name = version.body?["name"]?.text ?? version.body?["title"]?.text
    let number = version.kind == .register ? RecordKind.organization.en : version.number ?? ""
    names[version.record] = Name(kind: version.kind, number: number, name: name ?? number)
  }
}

extension RecordDescriptor {
  var referencedKinds: Set<RecordKind> { Set(fields.flatMap(\.form.referencedKinds)) }
}

extension FieldForm {
  var pointsToRecords: Bool { !referencedKinds.isEmpty }

  /// Records of several kinds: the kind has to be told.
  var isOfSeveralKinds: Bool { referencedKinds.count > 1 }
}
