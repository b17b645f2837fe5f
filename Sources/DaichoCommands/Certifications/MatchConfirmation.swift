internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Records that an entry of a list is a certification of ours, and what follows from it at once.
struct MatchConfirmation {
  let store: ContentStore
  let transaction: RegisterTransaction

  /// - Parameters:
  ///   - number: of a certification, else of a cloud service, of which one is recorded anew.
  ///   - id: what the register calls the entry; it must stand in the list that was read last.
  func confirm(
    _ number: String, in source: SourceDeclaration, as id: String, newNumber: String?
  ) throws -> RecordID {
    let past = try PastObservations(transaction.reader, at: transaction.sequence)
    let lists = ObservedLists(store)
    guard let entry = try newestEntry(id, past.observations(of: source.id), lists) else {
      throw CommandFault.refused(
        code: "entry-not-listed",
        message: Words(
          ja: "\(source.names.ja)の直近の一覧に「\(id)」は載っていません。",
          en: "the list of \(source.names.en) that was read last does not hold \"\(id)\""),
        remedy: Words(
          ja: "daicho certification match で登録番号を確かめるか、先に fetch 又は import で一覧を取り込んでください。",
          en: "See the ids with \"daicho certification match\", or fetch or import the list first."))
    }
    let record = try certification(number, source, entry, newNumber)
    try transaction.confirmMatch(record, in: source.id, as: id)
    try follow(record, source, past, lists)
    return record
  }

  /// Brings a certification up to date with what was observed before.
  func follow(_ record: RecordID, _ catalogue: SourceCatalogue) throws {
    let body = try transaction.reader.timeline(of: record, at: transaction.sequence).last?.body ?? [:]
    guard let source = Certification(body: body).listedIn.flatMap({ catalogue[$0] }) else { return }
    let past = try PastObservations(transaction.reader, at: transaction.sequence)
    try follow(record, source, past, ObservedLists(store))
  }

  private func follow(
    _ record: RecordID, _ source: SourceDeclaration, _ past: PastObservations, _ lists: ObservedLists
  ) throws {
    let body = try transaction.reader.timeline(of: record, at: transaction.sequence).last?.body ?? [:]
    let certification = Certification(body: body)
    let observations = past.observations(of: source.id)
    let newest = observations.last { $0.fetch != .failed && certification.isAsked(by: $0) }
    guard let newest,
      let observation = try transaction.reader.find(.observation, number: newest.number, at: transaction.sequence)
    else { return }
    let update = CertificationUpdate(
      source, newest, record: observation, among: observations, lists: lists, in: transaction)
    _ = try update.update(record, body)
  }

  private func newestEntry(
    _ id: String, _ observations: [Observation], _ lists: ObservedLists
  ) throws -> ListedEntry? {
    for observation in observations.reversed() where observation.fetch == .ok {
      if let entry = try lists.entries(of: observation)?[id] { return entry }
      // The whole list was read, and does not hold it.
      if observation.asked == nil { return nil }
    }
    return nil
  }

  private func certification(
    _ number: String, _ source: SourceDeclaration, _ entry: ListedEntry, _ newNumber: String?
  ) throws -> RecordID {
    let reader = transaction.reader
    if let known = try reader.find(.certification, number: number, at: transaction.sequence) {
      guard newNumber == nil else { throw CommandFault.conflict("--new-number", number) }
      return known
    }
    guard let service = try reader.find(.cloudService, number: number, at: transaction.sequence) else {
      throw RegisterError.unknownRecord(.certification, number: number)
    }
    let provider = try reader.timeline(of: service, at: transaction.sequence).last?.body?.record("provider")
    var body: JSONObject = [
      "number": .string(newNumber ?? "\(source.id):\(entry.id)"), "scheme": .string(source.scheme.ja),
      "certificateNumber": .string(entry.id), "service": .string(service.description),
    ]
    body["holder"] = provider.map { .string($0.description) }
    return try transaction.add(.certification, body)
  }
}
