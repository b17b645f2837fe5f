internal import Registry
internal import TextForms

/// One record of the form, added or edited.
extension FormIntake {
  /// Nil where it, or anything before it, is refused: then it is only looked through for more faults.
  mutating func take(_ record: FormRecord, _ ties: FormTies) throws -> Taken? {
    guard var body = try body(of: record), try settleNumber(of: record, &body, ties) else { return nil }
    for (key, value) in ties.fields where body[key] == nil {
      // What stands under another subcontract does not stand under the service as well.
      if key != ties.owner || body["parent"] == nil { body[key] = value }
    }
    let number = body["number"]?.text ?? ""
    let existing = try transaction.existing(record.kind, number: number, effect: effect)
    if let existing, let fault = conflict(record, body, existing, ties) {
      refuse(fault, "number", in: record)
      return nil
    }
    note(record, existing: existing?.body, owner: ties.owner)
    let found = RecordDescriptor.of(record.kind).faults(in: (existing?.body ?? [:]).merging(body) { $1 })
    for fault in found { refuse(.field(fault), fault.key, in: record) }
    guard faults.isEmpty else { return nil }
    do { return try write(body, existing, record) } catch let error as RegisterError {
      refuse(error, in: record)
      return nil
    }
  }

  private mutating func write(_ body: JSONObject, _ existing: ExistingRecord?, _ record: FormRecord) throws -> Taken {
    let number = body["number"]?.text ?? ""
    let fact = source.fact(record.place)
    let id: RecordID
    var fate = FormOutcome.Written.Fate.added
    var fields: [String] = []
    if let existing {
      id = existing.record
      fields = try transaction.edit(existing, to: body, source: fact, effect: effect)
      fate = fields.isEmpty ? .unchanged : .changed
    } else {
      id = try transaction.add(record.kind, body.merging(["source": .object(fact)]) { $1 })
    }
    taken[id] = record.place
    references.insert(id, record.kind, (existing?.body ?? [:]).merging(body) { $1 })
    outcome.written.append(.init(kind: record.kind, number: number, fate: fate, fields: fields))
    return Taken(record: id, number: number)
  }

  /// Why a record of this number is not what the form means.
  private func conflict(
    _ record: FormRecord, _ body: JSONObject, _ existing: ExistingRecord, _ ties: FormTies
  ) -> FormFault? {
    if let row = taken[existing.record] { return .numberTwice(first: row) }
    if let owner = ties.owner, body[owner] != FormTies.unrecorded, let recorded = existing.body[owner],
      recorded != body[owner]
    {
      return .belongsElsewhere
    }
    if record.kind == .application, !Application(body: existing.body).isDraft { return .alreadyFiled }
    return nil
  }

  /// The number that was typed; else that of the record that says the same; else the next one.
  private mutating func settleNumber(of record: FormRecord, _ body: inout JSONObject, _ ties: FormTies) throws -> Bool {
    guard body["number"] == nil else { return true }
    let same = try belonging(record.kind, ties).filter { version in
      guard taken[version.record] == nil, let recorded = version.body else { return false }
      if record.kind == .application { return Application(body: recorded).isDraft }
      return body.allSatisfy { recorded[$0.key] == $0.value }
    }
    guard record.kind != .application || same.count < 2 else {
      refuse(.draftsUnclear(same.compactMap(\.number)), "number", in: record)
      return false
    }
    if let number = same.first?.number {
      body["number"] = .string(number)
    } else if let start = try ties.numbered ?? numberAbove(body) {
      var count = 1
      while try transaction.reader.find(record.kind, number: start + String(count), at: transaction.sequence) != nil {
        count += 1
      }
      body["number"] = .string(start + String(count))
    }
    return true
  }

  /// Of a subcontract that is applied for by itself, what it stands under.
  private func numberAbove(_ body: JSONObject) throws -> String? {
    let above = ["contract", "service", "parent"].lazy.compactMap { body[$0]?.text.flatMap { RecordID($0) } }.first
    guard let above else { return nil }
    return try transaction.reader.timeline(of: above, at: transaction.sequence).last?.number.map { "\($0)-再委託" }
  }

  mutating func refuse(_ fault: FormFault, _ key: String, in record: FormRecord) {
    let field = RecordDescriptor.of(record.kind).field(key)
    let label = field?.words ?? record.kind.words
    faults.append(
      record.place(of: key, label: label).finding(fault, found: field.flatMap { record.answer($0) } ?? ""))
  }

  mutating func refuse(_ error: RegisterError, in record: FormRecord) {
    guard case .invalid(_, _, let found) = error else { return refuse(.register(error), "number", in: record) }
    for fault in found { refuse(.field(fault), fault.key, in: record) }
  }
}
