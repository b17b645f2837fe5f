internal import Registry

/// The observations of a register's journal, by source, in the order of time.
struct PastObservations: Sendable {
  private var bySource: [String: [Observation]] = [:]
  private var byNumber: [String: Observation] = [:]

  init(_ reader: any RegisterReading, at sequence: Int64) throws {
    for (_, observation) in try reader.observations(at: sequence) {
      bySource[observation.source, default: []].append(observation)
      byNumber[observation.number] = observation
    }
    for source in bySource.keys { bySource[source]?.sort { $0.at < $1.at } }
  }

  subscript(number: String) -> Observation? { byNumber[number] }

  var all: some Collection<Observation> { byNumber.values }

  func observations(of source: String) -> [Observation] { bySource[source] ?? [] }

  /// The last one that answered: of the list, or of a number.
  func lastAnswered(of source: String, asked: String? = nil) -> Observation? {
    bySource[source]?.last { $0.asked == asked && $0.fetch != .failed }
  }

  /// The last list that was read.
  func lastRead(of source: String, asked: String? = nil, before time: Instant? = nil) -> Observation? {
    bySource[source]?.last { observation in
      observation.asked == asked && observation.fetch == .ok && time.map { observation.at < $0 } ?? true
    }
  }

  mutating func add(_ observation: Observation) {
    byNumber[observation.number] = observation
    var known = bySource.removeValue(forKey: observation.source) ?? []
    let place = known.lastIndex { $0.at <= observation.at }.map { $0 + 1 } ?? 0
    known.insert(observation, at: place)
    bySource[observation.source] = known
  }
}
