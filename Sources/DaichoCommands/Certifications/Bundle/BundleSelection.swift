internal import Registry
internal import TextForms

/// Which observations a bundle carries.
struct BundleSelection: Sendable {
  let observations: [Observation]

  /// - Parameters:
  ///   - sources: their ids; empty: all.
  ///   - day: from which on; nil: from the first. A list that was "not modified" since comes along, whenever it was read.
  init(_ past: PastObservations, sources: Set<String>, since day: CivilDate?) {
    var chosen: [String: Observation] = [:]
    for observation in past.all where sources.isEmpty || sources.contains(observation.source) {
      guard day.map({ observation.at.dayInTokyo >= $0 }) ?? true else { continue }
      if observation.fetch == .notModified {
        // Without a list before it, it tells nothing.
        let read = past.lastRead(of: observation.source, asked: observation.asked, before: observation.at)
        guard let read else { continue }
        chosen[read.number] = read
      }
      chosen[observation.number] = observation
    }
    observations = chosen.values.sorted(by: BundleManifest.isBefore)
  }
}
