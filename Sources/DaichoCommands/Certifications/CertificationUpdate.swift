internal import Certification
internal import Registry
internal import TextForms

/// What the newest observation of a source means for the certifications that stand in its list.
struct CertificationUpdate {
  private let source: SourceDeclaration
  private let newest: Observation
  private let record: RecordID
  private let observations: [Observation]
  private let lists: ObservedLists
  private let transaction: RegisterTransaction

  /// - Parameters:
  ///   - record: that of `newest`.
  ///   - observations: of the source, in the order of time, `newest` included.
  init(
    _ source: SourceDeclaration, _ newest: Observation, record: RecordID, among observations: [Observation],
    lists: ObservedLists, in transaction: RegisterTransaction
  ) {
    self.source = source
    self.newest = newest
    self.record = record
    self.observations = observations
    self.lists = lists
    self.transaction = transaction
  }

  private var day: CivilDate { newest.at.dayInTokyo }

  func run(on known: inout KnownCertifications) throws -> [CertificationChange] {
    guard source.certifies, newest.fetch != .failed else { return [] }
    var changes: [CertificationChange] = []
    for place in known.bodies.indices {
      guard let change = try update(known.bodies[place].record, known.bodies[place].body) else { continue }
      changes.append(change)
      try known.refresh(place, transaction.reader, at: transaction.sequence)
    }
    return changes
  }

  func update(_ certification: RecordID, _ found: JSONObject) throws -> CertificationChange? {
    var body = found
    var link: RegisterTransaction.Changes = [:]
    if body["listedIn"] == nil, let id = try entryByNumber(Certification(body: body)) {
      link = ["listedIn": .string(source.id), "listedAs": .string(id)]
      for (key, value) in link { body[key] = value }
    }
    let before = Certification(body: body)
    // What was seen later stands already.
    guard before.listedIn == source.id, before.isAsked(by: newest), before.observedOn.map({ $0 <= day }) ?? true else {
      return nil
    }
    let sightings = try lists.sightings(of: before, in: observations)
    let observed = ObservedStanding(of: before, sightings, rules: source.rules, on: day)
    let changes = observed.changes(of: body, observation: record).merging(link) { first, _ in first }
    guard !changes.isEmpty else { return nil }
    try transaction.edit(certification, changes, effect: .change(from: day))
    for (key, value) in changes { body[key] = value }
    return CertificationChange(
      number: before.number, subject: try subject(before), before: before, after: Certification(body: body),
      reason: observed.standing.reason, fields: try fields(sightings))
  }

  /// A certificate whose number stands in the register of its own scheme needs nobody to say that it is the one.
  private func entryByNumber(_ certification: Certification) throws -> String? {
    guard newest.fetch == .ok, let number = certification.certificateNumber, certification.isOfScheme(of: source) else {
      return nil
    }
    return try lists.entries(of: newest)?[number]?.id
  }

  private func subject(_ certification: Certification) throws -> String {
    guard let record = certification.service ?? certification.holder else { return "" }
    return try transaction.reader.timeline(of: record, at: transaction.sequence).last?.body?["name"]?.text ?? ""
  }

  /// What changed in the entry since it was last listed, apart from its status and its end.
  private func fields(_ sightings: [Sighting]) throws -> [EntryChange.FieldChange] {
    guard case .listed(let now)? = sightings.last?.outcome else { return [] }
    let earlier = observations.last { $0.at < newest.at && $0.fetch == .ok && $0.asked == newest.asked }
    guard let earlier, let was = try lists.entries(of: earlier)?[now.id] else { return [] }
    func list(_ entry: ListedEntry) -> ParsedList {
      ParsedList(source: source.id, entries: [entry], listDate: nil, warnings: [])
    }
    let material = source.material.subtracting([.status, .validUntil])
    let comparison = ListComparison(from: list(was), to: list(now), material: material)
    guard case .changed(let fields)? = comparison.changes.first?.kind else { return [] }
    return fields
  }
}
