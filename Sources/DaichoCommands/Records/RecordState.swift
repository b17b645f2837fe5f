internal import Registry
internal import TextForms

/// A record as it is on a day, with the names of what it points to.
struct RecordState: Sendable {
  let version: RecordVersion
  let names: ReferenceNames

  var body: JSONObject { version.body ?? [:] }
  var descriptor: RecordDescriptor { RecordDescriptor.of(version.kind) }

  /// As programs read it: fields as in the journal, but a record that is pointed to by its number, its name beside it.
  var item: JSONObject {
    var item = body
    for field in descriptor.fields {
      guard case .reference = field.form, let value = body[field.key] else { continue }
      item[field.key] = .string(names[value]?.number ?? value.text ?? "")
      item[field.key + "Name"] = (names[value]?.name).map(JSONValue.string)
    }
    item["id"] = .string(version.record.description)
    item["version"] = .integer(Int64(version.version))
    item["sequence"] = .integer(version.sequence)
    item["effectiveFrom"] = (version.effectiveFrom?.description).map(JSONValue.string)
    return item
  }

  /// A field as people read it; empty when it is not recorded.
  func text(of field: FieldDescriptor, in language: Language) -> String {
    guard let value = body[field.key] else { return "" }
    if case .reference = field.form { return names[value]?.name ?? value.text ?? "" }
    return FieldText.of(value, field.form, in: language)
  }

  /// The number of the record that a field points to.
  func referenceNumber(of field: FieldDescriptor) -> String {
    names[body[field.key]]?.number ?? body[field.key]?.text ?? ""
  }
}
