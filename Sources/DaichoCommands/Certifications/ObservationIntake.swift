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
  }

  private let store: ContentStore
  private let lists: ObservedLists

  init(store: ContentStore) {
    self.store = store
    lists = ObservedLists(store)
  }

  /// Call it within the transaction: an error takes out again the files that were not there before.
  func record(_ documents: [ObservedDocument], in transaction: RegisterTransaction) throws -> [Outcome] {
    var new: [String] = []
    do {
      for staged in documents.flatMap(\.files).map(\.staged) where try store.publish(staged) {
        new.append(staged.stored.sha256)
      }
      var past = try PastObservations(transaction.reader, at: transaction.sequence)
      return try documents.map { try record($0, &past, transaction) }
    } catch {
      new.forEach(store.withdraw)
      throw error
    }
  }

  private func record(
    _ document: ObservedDocument, _ past: inout PastObservations, _ transaction: RegisterTransaction
  ) throws -> Outcome {
    var document = document
    while past.holds(document.observation.number) {
      document.move(to: Instant(milliseconds: document.observation.at.milliseconds + 1))
    }
    let comparison = try comparison(document, past)
    let record = try transaction.recordObservation(document.observation)
    past.add(document.observation)
    guard document.fault == nil else { return Outcome(document: document, comparison: comparison, changes: []) }
    if case .list(let list)? = document.content, let kept = document.observation.records {
      lists.remember(list.entries, as: kept)
    }
    let update = CertificationUpdate(
      document.source, document.observation, record: record, among: past.observations(of: document.source.id),
      lists: lists, in: transaction)
    return Outcome(document: document, comparison: comparison, changes: try update.run())
  }

  /// Equal lists have equal hashes: then there is nothing to read.
  private func comparison(_ document: ObservedDocument, _ past: PastObservations) throws -> ListComparison? {
    guard document.observation.asked == nil, case .list(let list)? = document.content,
      let before = past.lastRead(of: document.source.id, before: document.observation.at)
    else { return nil }
    let entries = try lists.entries(of: before).map { Array($0.values) } ?? []
    let old = ParsedList(source: list.source, entries: entries, listDate: before.listDate, warnings: [])
    return ListComparison(from: old, to: list, material: document.source.material)
  }
}

extension ObservationIntake {
  /// What recording would come to, for a transaction that is taken back: no file is put under its name.
  func rehearse(_ documents: [ObservedDocument], in transaction: RegisterTransaction) throws -> [Outcome] {
    var past = try PastObservations(transaction.reader, at: transaction.sequence)
    return try documents.map { try record($0, &past, transaction) }
  }
}
