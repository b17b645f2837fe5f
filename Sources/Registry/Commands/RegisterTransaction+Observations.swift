extension RegisterTransaction {
  /// Records what one fetch or import of a source gave. The files that it names lie in the content store.
  @discardableResult
  public func recordObservation(_ observation: Observation) throws -> RecordID {
    try add(.observation, observation.json)
  }
}

extension RegisterReading {
  /// The observations of a source, or of all, in the order in which they were recorded.
  public func observations(
    of source: String? = nil, at sequence: Int64
  ) throws -> [(record: RecordID, observation: Observation)] {
    var observations: [(record: RecordID, observation: Observation)] = []
    try records(.observation, on: nil, at: sequence) { version in
      guard !version.isRetired, let body = version.body else { return true }
      if source == nil || body["source"]?.text == source {
        observations.append((version.record, Observation(body: body)))
      }
      return true
    }
    return observations
  }
}
