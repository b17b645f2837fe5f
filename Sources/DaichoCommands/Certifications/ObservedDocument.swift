internal import Certification
internal import CertificationFetching
internal import Registry
internal import SQLiteStore
internal import TextForms

/// What a register gave, or that it gave nothing, ready to be recorded: its files are on disk, and not yet named.
struct ObservedDocument: Sendable {
  let source: SourceDeclaration
  private(set) var observation: Observation
  let content: SourceContent?
  let fault: (any ExplainedError)?
  let files: [CompressedFile]

  init(_ answer: SourceAnswer, at time: Instant, store: ContentStore) throws {
    let query = answer.query
    func observed(_ fetch: Observation.Fetch) -> Observation {
      var observation = Observation(
        source: query.source.id, asked: query.number, address: answer.address, at: time, fetch: fetch)
      observation.statusLine = answer.statusLine
      observation.etag = answer.etag
      observation.lastModified = answer.lastModified
      return observation
    }
    switch answer.outcome {
    case .read(let pages, let content):
      self = try Self(query.source, observed(.ok), pages: pages, content, store)
    case .notModified: self.init(query.source, observed(.notModified))
    case .failed(let fault, let pages):
      self = try Self(query.source, observed(.failed), pages: pages, fault, store)
    }
  }

  /// A file that somebody exported from a register.
  init(
    _ source: SourceDeclaration, file name: String, _ bytes: [UInt8], _ content: SourceContent, at time: Instant,
    store: ContentStore
  ) throws {
    let observation = Observation(source: source.id, address: name, at: time, fetch: .ok)
    self = try Self(source, observation, pages: [bytes], content, store)
  }

  /// What another machine observed. Its files come with the bundle that carries it.
  init(carrying observation: Observation, of source: SourceDeclaration) {
    (self.source, self.observation, content, files) = (source, observation, nil, [])
    fault = observation.fault.map(CarriedFault.init)
  }

  private init(_ source: SourceDeclaration, _ observation: Observation) {
    (self.source, self.observation, content, fault, files) = (source, observation, nil, nil, [])
  }

  private init(
    _ source: SourceDeclaration, _ observation: Observation, pages: [[UInt8]], _ content: SourceContent,
    _ store: ContentStore
  ) throws {
    let bodies = try pages.map { try store.stage(compressing: $0, name: source.id) }
    let records = try store.stage(compressing: CanonicalJSON.bytes(content.records), name: source.id)
    var observation = observation
    observation.keep(bodies)
    observation.records = records.kept
    observation.entries = Int64(content.count)
    observation.listDate = content.listDate
    observation.warnings = content.warnings.map { warning in
      .object([
        "code": .string(warning.code), "ja": .string(warning.words.ja), "en": .string(warning.words.en),
      ])
    }
    (self.source, self.observation, self.content, fault) = (source, observation, content, nil)
    files = bodies + [records]
  }

  private init(
    _ source: SourceDeclaration, _ observation: Observation, pages: [[UInt8]], _ fault: any ExplainedError,
    _ store: ContentStore
  ) throws {
    let bodies = try pages.map { try store.stage(compressing: $0, name: source.id) }
    var observation = observation
    observation.keep(bodies)
    let text = "\(fault.message.ja)\n\(fault.message.en)"
    observation.fault = Observation.Fault(code: fault.code, text: String(text.prefix(10_000)))
    (self.source, self.observation, content, self.fault, files) = (source, observation, nil, fault, bodies)
  }

  /// The same, a moment later: of one source there is one observation at a time.
  mutating func move(to time: Instant) { observation = observation.moved(to: time) }
}

extension Observation {
  fileprivate mutating func keep(_ bodies: [CompressedFile]) {
    guard let first = bodies.first else { return }
    body = first.kept
    furtherPages = bodies.dropFirst().map(\.kept)
    size = bodies.reduce(0) { $0 + $1.size }
  }
}
