internal import Registry
internal import SQLiteStore

/// Records what a bundle carries as if it had been observed here.
struct BundleIntake: Sendable {
  struct Arrival: Sendable {
    let outcomes: [ObservationIntake.Outcome]
    /// What was on record already.
    let known: [Observation]
  }

  let store: ContentStore
  let files: [String: [UInt8]]
  /// In the order of time.
  let documents: [ObservedDocument]

  func record(in transaction: RegisterTransaction, isRehearsal: Bool) throws -> Arrival {
    let past = try PastObservations(transaction.reader, at: transaction.sequence)
    var new: [ObservedDocument] = []
    var known: [Observation] = []
    for document in documents {
      let observation = document.observation
      switch past[observation.number] {
      case nil: new.append(document)
      case observation: known.append(observation)
      default: throw BundleFault.conflict(observation.number)
      }
    }
    let intake = ObservationIntake(store: store, carried: files)
    let outcomes: [ObservationIntake.Outcome]
    if isRehearsal {
      outcomes = try intake.observe(new, in: transaction)
    } else {
      outcomes = try intake.publishing(names(of: new), stage) { try intake.observe(new, in: transaction) }
    }
    return Arrival(outcomes: outcomes, known: known)
  }

  private func names(of documents: [ObservedDocument]) -> [String] {
    Set(documents.flatMap(\.observation.files).map(\.storedSHA256)).sorted()
  }

  private func stage(_ name: String) throws(StoreError) -> StagedFile {
    try store.stage(compressed: files[name] ?? [], name: name)
  }
}
