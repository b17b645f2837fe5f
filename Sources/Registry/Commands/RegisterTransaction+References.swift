public import Requirements
internal import TextForms

/// Looks up what people typed of records, requirements and offices.
extension RegisterTransaction {
  /// The values of a field that only the register can read; nil for the other forms.
  func lookedUp(_ field: FieldDescriptor, typed texts: [String]) throws -> JSONValue? {
    switch field.form {
    case .reference, .anyReference: try texts.first.map { .string(try reference(typed: $0, field).description) }
    case .references: .array(try Self.each(texts) { try reference(typed: $0, field).description })
    case .requirement: try texts.first.map { .string(try requirement(typed: $0, field)) }
    case .requirements: .array(try Self.each(texts) { try requirement(typed: $0, field) })
    case .office: try texts.first.map { .string(try office(typed: $0, field)) }
    case .offices: .array(try Self.each(texts) { try office(typed: $0, field) })
    default: nil
    }
  }

  /// The record of which a requirement is asked: by its number, or 組織 (organization) for the register itself.
  public func subject(_ kind: SubjectKind, number: String) throws -> RecordID {
    guard kind == .organization else { return try record(kind.recordKind, number: number) }
    if let register = try find(.register, number: FieldDescriptor.trimmed(number)) { return register }
    let fault = FieldFault(
      code: .unknownReference, key: "subject", label: Words(ja: "対象", en: "subject"), found: number,
      allowed: Words(ja: "「組織」（組織に対する要件のため）", en: "\"organization\", of which this requirement is asked"))
    throw RegisterError.invalid(.assessment, number: "", [fault])
  }

  /// The record that somebody means by a number, or by `KIND:NUMBER`, among those of some kinds.
  private func reference(typed text: String, _ field: FieldDescriptor) throws -> RecordID {
    let number = FieldDescriptor.trimmed(text)
    let kinds = field.form.referencedKinds
    let named = Self.kind(before: number, among: kinds)
    if let named, let record = try find(named.kind, number: named.number) { return record }
    let found = try kinds.compactMap { kind in try find(kind, number: number).map { (kind: kind, record: $0) } }
    guard let first = found.first else { throw try unknownReference(number, field) }
    guard found.count == 1 else {
      throw FieldFault(
        .ambiguousReference, field, found: number,
        allowed: Words(
          ja: found.map { "\($0.kind.commandName):\(number)（\($0.kind.words.ja)）" }.joined(separator: "、"),
          en: found.map { "\($0.kind.commandName):\(number) (\($0.kind.words.en))" }.joined(separator: ", ")))
    }
    return first.record
  }

  /// Where people type a name in place of a number, the number of who has it.
  private func unknownReference(_ typed: String, _ field: FieldDescriptor) throws -> FieldFault {
    let kinds = field.form.referencedKinds
    guard kinds.count == 1, let kind = kinds.first else { return FieldFault(.unknownReference, field, found: typed) }
    let name = Width.foldedForMatching(typed)
    var numbers: [String] = []
    if Self.kindsKnownByName.contains(kind) {
      try reader.records(kind, on: nil, at: sequence) { version in
        let isMeant = version.body?["name"]?.text.map { Width.foldedForMatching($0) == name } ?? false
        if isMeant, !version.isRetired, let number = version.number { numbers.append(number) }
        return numbers.count < 5
      }
    }
    let (ja, en) = (numbers.joined(separator: "、"), numbers.joined(separator: ", "))
    let list = "daicho \(kind.commandName) list"
    return FieldFault(
      .unknownReference, field, found: typed,
      allowed: numbers.isEmpty
        ? Words(
          ja: "\(field.form.allowed.ja)（\(list) で確認できます）", en: "\(field.form.allowed.en) (\(list) shows them)")
        : Words(
          ja: "名称ではなく番号で指定してください（その名称の\(kind.words.ja)の番号: \(ja)）。",
          en: "Give its number, not its name; of that name there is: \(en)."))
  }

  /// Few enough to be looked through for each value that is wrong.
  private static let kindsKnownByName: Set<RecordKind> = [.vendor, .section, .officer, .department]

  /// The register itself is known by a word, all else by its number.
  private func find(_ kind: RecordKind, number: String) throws -> RecordID? {
    guard kind == .register else { return try reader.find(kind, number: number, at: sequence) }
    let names = [RecordKind.organization.ja, RecordKind.organization.en]
    guard names.contains(Width.foldedForMatching(number)) else { return nil }
    return try reader.find(.register, number: reader.registry.description, at: sequence)
  }

  /// `contract:C-1`: the kind by its subcommand, its key or its words.
  private static func kind(
    before typed: String, among kinds: [RecordKind]
  ) -> (kind: RecordKind, number: String)? {
    let parts = typed.split(maxSplits: 1) { ":：".contains($0) }
    guard kinds.count > 1, parts.count == 2 else { return nil }
    let name = Width.foldedForMatching(String(parts[0]))
    let kind = kinds.first { kind in
      [kind.commandName, kind.rawValue, kind.words.ja, kind.words.en].map(Width.foldedForMatching).contains(name)
    }
    return kind.map { ($0, FieldDescriptor.trimmed(String(parts[1]))) }
  }

  private func requirement(typed text: String, _ field: FieldDescriptor) throws -> String {
    let typed = FieldDescriptor.trimmed(text)
    if try requirementIDs().contains(typed) { return typed }
    let found = try adoptedCatalogue().requirements(matching: typed).map(\.id.rawValue)
    guard let first = found.first else { throw FieldFault(.unknownRequirement, field, found: typed) }
    guard found.count == 1 else {
      let ids = found.joined(separator: ", ")
      throw FieldFault(.ambiguousRequirement, field, found: typed, allowed: Words(ja: ids, en: ids))
    }
    return first
  }

  private func office(typed text: String, _ field: FieldDescriptor) throws -> String {
    let typed = FieldDescriptor.trimmed(text)
    let key = Width.foldedForMatching(typed)
    let offices = try adoptedCatalogue().offices
    let match = offices.first { id, words in
      [id.rawValue, words.ja, words.en].contains { Width.foldedForMatching($0) == key }
    }
    guard let match else { throw Self.unknownOffice(typed, field, among: offices) }
    return match.key.rawValue
  }

  static func unknownOffice(_ found: String, _ field: FieldDescriptor, among offices: [OfficeID: Words]) -> FieldFault {
    let known = offices.sorted { $0.key.rawValue < $1.key.rawValue }
    return FieldFault(
      .unknownOffice, field, found: found,
      allowed: Words(
        ja: known.map { "\($0.value.ja)（\($0.key)）" }.joined(separator: "、"),
        en: known.map { "\($0.key) (\($0.value.en))" }.joined(separator: ", ")))
  }

  /// Each once, in the order in which they were typed.
  private static func each(_ texts: [String], _ read: (String) throws -> String) throws -> [JSONValue] {
    var values: [JSONValue] = []
    for text in texts {
      let value = JSONValue.string(try read(text))
      if !values.contains(value) { values.append(value) }
    }
    return values
  }
}
