internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Records what registers gave, and what follows for the certifications that were matched with their entries.
struct ObservationIntake {
  struct Outcome: Sendable {
    let document: ObservedDocument
    /// What differs from the list before; nil where there is none, or the register answers for one number at a time.
    let comparison: ListComparison?
    let changes: [CertificationChange]
    /// It failed, and the register has answered since.
    fileprivate(set) var isMadeUpFor = false
  }

  private let store: ContentStore
  private let lists: ObservedLists

  /// - Parameter carried: the files of a bundle, by their names in the store.
  init(store: ContentStore, carried: [String: [UInt8]] = [:]) {
    self.store = store
    lists = ObservedLists(store, carried: carried)
  }

  /// Call it within the transaction: an error takes out again the files that were not there before.
  func record(_ documents: [ObservedDocument], in transaction: RegisterTransaction) throws -> [Outcome] {
    let files = documents.flatMap(\.files)
    return try publishing(files, \.staged) { try observe(documents, in: transaction) }
  }

  /// The same, except that no file is put under its name: for a transaction that is taken back, or where they are there.
  func observe(_ documents: [ObservedDocument], in transaction: RegisterTransaction) throws -> [Outcome] {
    var past = try PastObservations(transaction.reader, at: transaction.sequence)
    var known = try KnownCertifications(transaction.reader, at: transaction.sequence)
    let outcomes = try documents.map { try observe($0, &past, &known, transaction) }
    return outcomes.map { outcome in
      var outcome = outcome
      let observation = outcome.document.observation
      let answered = past.lastAnswered(of: observation.source, asked: observation.asked)
      outcome.isMadeUpFor = observation.fetch == .failed && answered.map { $0.at > observation.at } ?? false
      return outcome
    }
  }

  /// Stages and names one file after the other: many at once would be more than a process may hold open.
  func publishing<File, Value>(
    _ files: some Sequence<File>, _ stage: (File) throws -> StagedFile, _ body: () throws -> Value
  ) throws -> Value {
    var new: [String] = []
    do {
      for file in files {
        let staged = try stage(file)
        if try store.publish(staged) { new.append(staged.stored.sha256) }
      }
      return try body()
    } catch {
      new.forEach(store.withdraw)
      throw error
    }
  }

  private func observe(
    _ document: ObservedDocument, _ past: inout PastObservations, _ known: inout KnownCertifications,
    _ transaction: RegisterTransaction
  ) throws -> Outcome {
    var document = document
    while past[document.observation.number] != nil {
      document.move(to: Instant(milliseconds: document.observation.at.milliseconds + 1))
    }
    if case .list(let list)? = document.content, let kept = document.observation.records {
      lists.remember(list.entries, as: kept)
    }
    let comparison = try comparison(document, past)
    let record = try transaction.recordObservation(document.observation)
    past.add(document.observation)
    guard document.fault == nil else { return Outcome(document: document, comparison: comparison, changes: []) }
    let update = CertificationUpdate(
      document.source, document.observation, record: record, among: past.observations(of: document.source.id),
      lists: lists, in: transaction)
    return Outcome(document: document, comparison: comparison, changes: try update.run(on: &known))
  }

  private func comparison(_ document: ObservedDocument, _ past: PastObservations) throws -> ListComparison? {
    let observation = document.observation
    guard observation.asked == nil, document.source.certifies, let new = try list(observation),
      let before = past.lastRead(of: observation.source, before: observation.at), let old = try list(before)
    else { return nil }
    return ListComparison(from: old, to: new, material: document.source.material)
  }

  private func list(_ observation: Observation) throws -> ParsedList? {
    guard let entries = try lists.entries(of: observation) else { return nil }
    return ParsedList(
      source: observation.source, entries: Array(entries.values), listDate: observation.listDate, warnings: [])
  }
}
