internal import Certification
internal import CertificationFetching
internal import HTTPTransport
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Asks registers, and records what they answer as it comes: what failed holds up nothing, and what was recorded stays.
struct FetchRun {
  let session: Session
  let register: Register
  let act: Act
  let limits: HTTPLimits

  /// Answers that are recorded in one transaction, and bytes of theirs that wait for it at the most.
  private static let batch = 50
  private static let batchBytes = 8 << 20

  func run(_ queries: [SourceQuery]) async throws -> [ObservationIntake.Outcome] {
    let fetcher = SourceFetcher(
      client: HTTPClient(try settings()), environment: session.environment, limits: limits)
    let content = try session.store().content
    let progress = ProgressLine(session)
    var outcomes: [ObservationIntake.Outcome] = []
    var waiting: [ObservedDocument] = []
    var bytes = 0
    var done = 0
    progress?.show(0, of: queries.count, every: 1)
    for await answer in fetcher.answers(to: queries) {
      let document = try ObservedDocument(answer, at: session.context.now(), store: content)
      waiting.append(document)
      bytes += Int(clamping: document.observation.size ?? 0)
      done += 1
      progress?.show(done, of: queries.count, every: 1)
      guard waiting.count >= Self.batch || bytes >= Self.batchBytes else { continue }
      outcomes += try await record(waiting, content)
      (waiting, bytes) = ([], 0)
    }
    progress?.clear()
    outcomes += try await record(waiting, content)
    return outcomes
  }

  private func record(
    _ documents: [ObservedDocument], _ content: ContentStore
  ) async throws -> [ObservationIntake.Outcome] {
    guard !documents.isEmpty else { return [] }
    return try await register.record(act) { transaction in
      try ObservationIntake(store: content).record(documents, in: transaction)
    }
  }

  private func settings() throws -> HTTPSettings {
    var settings = HTTPSettings(userAgent: "\(ProgramVersion.name)/\(ProgramVersion.number) (+certification fetch)")
    settings.proxies = try ProxySettings(environment: session.environment)
    settings.authorities = AuthorityFiles(environment: session.environment)
    settings.pauses = session.pauses
    return settings
  }
}
