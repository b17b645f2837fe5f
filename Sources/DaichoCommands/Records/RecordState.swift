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
    for field in descriptor.fields where field.form.pointsToRecords && body[field.key] != nil {
      let found = references(of: field)
      if field.form.isList {
        item[field.key] = .array(found.map { .string($0.number) })
        item[field.key + "Names"] = .array(found.map { .string($0.name) })
      } else if let name = found.first {
        item[field.key] = .string(name.number)
        item[field.key + "Name"] = .string(name.name)
        if field.form.isOfSeveralKinds { item[field.key + "Kind"] = (name.kind?.rawValue).map(JSONValue.string) }
      }
    }
    // A regulation has a version of its own, which is not the record's.
    if let version = body["version"] { item["\(descriptor.kind.rawValue)Version"] = version }
    item["id"] = .string(version.record.description)
    item["version"] = .integer(Int64(version.version))
    item["sequence"] = .integer(version.sequence)
    item["effectiveFrom"] = (version.effectiveFrom?.description).map(JSONValue.string)
    return item
  }

  /// A field as people read it; empty when it is not recorded.
  func text(of field: FieldDescriptor, in language: Language) -> String {
    guard let value = body[field.key] else { return "" }
    if field.form.pointsToRecords {
      return FieldText.joined(references(of: field).map { $0.text(in: language) }, language)
    }
    if field.form.namesOffices {
      return FieldText.joined(value.texts.map { names.office($0)?[language] ?? $0 }, language)
    }
    return FieldText.of(value, field.form, in: language)
  }

  /// A field as people read it where it stands alone: of what it points to, the number as well.
  func accountText(of field: FieldDescriptor, in language: Language) -> String {
    guard field.form.pointsToRecords else { return text(of: field, in: language) }
    let texts = references(of: field).map { reference -> String in
      let text = reference.text(in: language)
      guard reference.kind != .register else { return text }
      let kind = field.form.isOfSeveralKinds ? (reference.kind?.words[language]).map { $0 + " " } ?? "" : ""
      guard text != reference.number else { return kind + text }
      return language == .ja ? "\(text)（\(kind)\(reference.number)）" : "\(text) (\(kind)\(reference.number))"
    }
    return FieldText.joined(texts, language)
  }

  /// Number and name, and where it may be of several kinds, the kind; of an office, its id and name.
  func cells(of field: FieldDescriptor, in language: Language) -> [String] {
    let text = text(of: field, in: language)
    if field.form.namesOffices { return [FieldText.joined(body[field.key]?.texts ?? [], language), text] }
    guard field.form.pointsToRecords else { return [text] }
    let found = references(of: field)
    let kinds = field.form.isOfSeveralKinds ? [found.first?.kind?.words[language] ?? ""] : []
    return [FieldText.joined(found.map(\.number), language), text] + kinds
  }

  private func references(of field: FieldDescriptor) -> [ReferenceNames.Name] {
    (body[field.key]?.texts ?? []).map { id in
      names[.string(id)] ?? ReferenceNames.Name(kind: nil, number: id, name: id)
    }
  }
}
