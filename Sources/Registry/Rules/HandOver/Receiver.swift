internal import TextForms

/// Who receives information: the vendor of a contract or service, or a subcontractor under it.
struct Receiver {
  /// The contract or service, with what bears on it.
  let subject: Subject
  let record: RecordID
  /// The subcontract that the hand-over names; nil: the vendor receives it.
  let subcontract: RecordID?

  /// Nil: the record stands under no contract and no service on that day.
  init?(_ named: RecordID, on day: CivilDate, in transaction: RegisterTransaction) throws {
    var (current, seen): (RecordID, Set<RecordID>) = (named, [])
    while let kind = try transaction.kind(of: current), seen.insert(current).inserted {
      switch kind {
      case .contract, .cloudService:
        guard let subject = try transaction.subject(ofReceiver: current, kind, on: day) else { return nil }
        (self.subject, record, subcontract) = (subject, current, current == named ? nil : named)
        return
      case .subcontract:
        let timeline = try transaction.reader.timeline(of: current, at: transaction.sequence)
        let body = Subcontract(body: timeline.body(on: day) ?? [:])
        guard let above = body.contract ?? body.service ?? body.parent else { return nil }
        current = above
      default: return nil
      }
    }
    return nil
  }
}

extension RegisterTransaction {
  /// A service is also covered by what its contract is covered by.
  func subject(ofReceiver record: RecordID, _ kind: RecordKind, on day: CivilDate) throws -> Subject? {
    guard let subject = try reader.subject(of: record, at: sequence) else { return nil }
    guard kind == .cloudService else { return subject }
    let body = try reader.timeline(of: record, at: sequence).body(on: day)
    return try covered(subject, under: body?.record("contract"))
  }

  /// A service with its contract.
  func covered(_ service: Subject, under contract: RecordID?) throws -> Subject {
    guard let contract else { return service }
    var service = service
    service.above = try [reader.subject(of: contract, at: sequence)].compactMap(\.self)
    return service
  }

  /// The services that ever named a contract.
  func services(under contract: RecordID) throws -> [RecordID] {
    var found: [RecordID] = []
    try reader.timelines(of: .cloudService, at: sequence) { versions in
      guard let record = versions.first?.record,
        versions.contains(where: { $0.body?.record("contract") == contract })
      else { return }
      found.append(record)
    }
    return found
  }
}

extension [RecordVersion] {
  /// Of a timeline: what holds on a day; before its first day what that says.
  func body(on day: CivilDate) -> JSONObject? {
    (last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? first)?.body
  }
}
