internal import Registry
internal import TextForms

/// Answers as the register takes them.
extension FormIntake {
  /// Nil where an answer is refused.
  mutating func body(of record: FormRecord) throws -> JSONObject? {
    let before = faults.count
    var input: [String: [String]] = [:]
    var written: JSONObject = [:]
    for field in fields(of: record) {
      if let fault = record.fault(field) {
        faults.append(record.place(of: field.key, label: field.words).finding(fault, found: record.answer(field) ?? ""))
      } else if let answer = record.answer(field) {
        input[field.key] = try typed(answer, field, record, &written)
      }
    }
    do {
      let body = try transaction.body(of: record.kind, typed: input)
      return faults.count == before ? body.merging(written) { $1 } : nil
    } catch let error as RegisterError {
      refuse(error, in: record)
      return nil
    }
  }

  private func fields(of record: FormRecord) -> [FieldDescriptor] {
    RecordDescriptor.of(record.kind).fields.filter { record.cells[$0.key] != nil }
  }

  /// Nil where it is refused, or stands in another field.
  private mutating func typed(
    _ answer: String, _ field: FieldDescriptor, _ record: FormRecord, _ written: inout JSONObject
  ) throws -> [String]? {
    switch field.form {
    case .reference(.vendor): return try vendor(answer, field, record).map { [$0] }
    case .reference, .anyReference: return reference(answer, field, record).map { [$0] }
    case .texts: return answer.split(whereSeparator: \.isNewline).map { String($0) }
    case .country: return country(answer, field, record, &written).map { [$0] }
    case .text where field.key == "number":
      let isKnown = try transaction.reader.find(record.kind, number: answer, at: transaction.sequence) != nil
      return [isKnown ? answer : Width.halfwidth(answer)]
    default: return [answer]
    }
  }

  private mutating func reference(_ answer: String, _ field: FieldDescriptor, _ record: FormRecord) -> String? {
    let kinds = field.form.referencedKinds
    switch references.match(answer, among: kinds) {
    case .one(let kind, let number): return kinds.count > 1 ? "\(kind.commandName):\(number)" : number
    case .several(let labels): refuse(.severalMeant(labels), field.key, in: record)
    case .none:
      // The register says what is missing.
      return answer
    }
    return nil
  }

  /// By number or name; one that is not recorded becomes a vendor.
  private mutating func vendor(_ answer: String, _ field: FieldDescriptor, _ record: FormRecord) throws -> String? {
    switch references.match(answer, among: [.vendor]) {
    case .one(_, let number): return number
    case .several(let labels):
      refuse(.severalMeant(labels), field.key, in: record)
      return nil
    case .none: break
    }
    let place = record.place(of: field.key, label: field.words)
    switch vendors.match(name: answer, corporateNumber: nil) {
    case .known(let entry): return entry.number
    case .ambiguous(let entries):
      refuse(.severalMeant(entries.map { "\($0.number) \($0.name.text)" }), field.key, in: record)
      return nil
    case .new(let similar):
      let notice = similar.map { FormNotice.vendorSimilar($0.name.text) } ?? .vendorAdded
      outcome.notices.append(place.finding(notice, found: answer))
      return try addVendor(answer, field, record)
    }
  }

  private mutating func addVendor(_ name: String, _ field: FieldDescriptor, _ record: FormRecord) throws -> String? {
    let body: JSONObject = [
      "number": .string(name), "name": .string(name),
      "source": .object(source.fact(record.cells[field.key]?.place ?? record.place)),
    ]
    do {
      let id = try transaction.add(.vendor, body)
      vendors.insert(id, body)
      references.insert(id, .vendor, body)
      outcome.written.append(.init(kind: .vendor, number: name, fate: .added, fields: []))
      return name
    } catch let error as RegisterError {
      refuse(.register(error), field.key, in: record)
      return nil
    }
  }

  /// Words that name no country are kept as they are where a record has a place for them.
  private mutating func country(
    _ answer: String, _ field: FieldDescriptor, _ record: FormRecord, _ written: inout JSONObject
  ) -> String? {
    if let code = regions.country(answer) { return code }
    let isCode = (try? field.value(typed: answer)) != nil
    guard !isCode, RecordDescriptor.of(record.kind).field("countryAsWritten") != nil else { return answer }
    written["countryAsWritten"] = .string(answer)
    let place = record.place(of: field.key, label: field.words)
    outcome.notices.append(place.finding(FormNotice.countryUnknown, found: answer))
    return nil
  }

  /// What is still open, and what the form has emptied.
  mutating func note(_ record: FormRecord, existing: JSONObject?, owner: String?) {
    let part = filling.form.parts.first { $0.kind == record.kind }
    for question in part?.questions ?? [] {
      guard let field = RecordDescriptor.of(record.kind).field(question.key), record.answer(field) == nil
      else { continue }
      let place = record.place(of: field.key, label: field.words)
      if existing?[field.key] != nil {
        guard field.key != "number", field.key != owner else { continue }
        outcome.notices.append(place.finding(FormNotice.kept, found: ""))
      } else if question.isRequired {
        outcome.notices.append(place.finding(FormNotice.open, found: ""))
      }
    }
  }
}
