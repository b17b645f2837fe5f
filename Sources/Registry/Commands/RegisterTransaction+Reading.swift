extension RegisterTransaction {
  /// Turns what people typed, field by field, into a body: dates read, references looked up, every fault collected.
  ///
  /// - Parameters:
  ///   - input: texts by field key; list fields may have several.
  ///   - number: of the record that is changed; a new one has it among its fields.
  public func body(of kind: RecordKind, typed input: [String: [String]], number: String? = nil) throws -> JSONObject {
    let descriptor = RecordDescriptor.of(kind)
    var body: JSONObject = [:]
    var faults: [FieldFault] = []
    for (key, texts) in input.sorted(by: { $0.key < $1.key }) {
      guard let field = descriptor.field(key), field.isTyped else {
        faults.append(descriptor.unknownField(key))
        continue
      }
      do {
        body[key] = try value(of: field, typed: texts)
      } catch let fault as FieldFault {
        faults.append(fault)
      }
    }
    guard faults.isEmpty else {
      throw RegisterError.invalid(kind, number: number ?? input["number"]?.first ?? "", faults)
    }
    return body
  }

  private func value(of field: FieldDescriptor, typed texts: [String]) throws -> JSONValue? {
    guard let first = texts.first else { return nil }
    if let value = try lookedUp(field, typed: texts) { return value }
    guard field.form.isList, texts.count > 1 else { return try field.value(typed: first) }
    var values: [JSONValue] = []
    for text in texts {
      for value in try field.value(typed: text).array ?? [] where !values.contains(value) {
        values.append(value)
      }
    }
    return .array(values)
  }
}
