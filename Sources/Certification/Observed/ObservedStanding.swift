public import Registry
public import TextForms

/// Where a certification stands by what was seen of its entry, as the register keeps it.
public struct ObservedStanding: Sendable {
  public let standing: StandingOnDay
  /// The entry as it was last listed.
  private let listed: ListedEntry?
  /// The last day on which the register answered.
  private let observed: CivilDate?
  /// The days on which the entry was missing since it was last listed.
  private let absences: [CivilDate]
  private let rules: StandingRules

  /// - Parameter sightings: at least those since the entry was last listed, in the order of time.
  public init(
    of certification: Certification, _ sightings: [Sighting], rules: StandingRules, on day: CivilDate
  ) {
    let confirmations =
      [certification.withdrawnOn.map(PersonalConfirmation.withdrawn)].compactMap(\.self)
      + [certification.renewalAppliedOn.map(PersonalConfirmation.renewalPending)].compactMap(\.self)
    standing = StandingHistory(sightings, rules: rules, confirmations: confirmations).standing(on: day)
    let seen = sightings.filter { $0.day <= day }
    listed = seen.lazy.reversed().compactMap { if case .listed(let entry) = $0.outcome { entry } else { nil } }.first
    observed = seen.last { $0.fetch != .failed }?.day
    var absences: [CivilDate] = []
    for sighting in seen {
      switch sighting.outcome {
      case .listed: absences = []
      case .absent where absences.last != sighting.day: absences.append(sighting.day)
      case .notModified where !absences.isEmpty && absences.last != sighting.day: absences.append(sighting.day)
      case .absent, .notModified, .failed: break
      }
    }
    self.absences = absences
    self.rules = rules
  }

  /// What changes in the certification. A fetch that failed changes nothing.
  ///
  /// - Parameter observation: the last one of which a sighting tells that the register answered.
  public func changes(of certification: JSONObject, observation: RecordID?) -> RegisterTransaction.Changes {
    guard let observed else { return [:] }
    var fields: RegisterTransaction.Changes = [
      "status": .string(standing.status.rawValue), "observedOn": .string(observed.description),
      "freshUntil": .string(observed.adding(days: rules.freshDays).description),
      "observation": observation.map { .string($0.description) },
      "absentSince": absences.first.map { .string($0.description) },
      "absences": absences.isEmpty ? nil : .integer(Int64(absences.count)),
    ]
    if let listed {
      fields["rawStatus"] = listed.rawStatus.map(JSONValue.string)
      fields["validUntil"] = listed.validUntil.map { .string($0.description) }
      // An end before the beginning is the register's slip: the end is what counts.
      if let first = listed.registered, listed.validUntil.map({ $0 >= first }) ?? true {
        fields["validFrom"] = .string(first.description)
      }
      if let scope = listed.scope { fields["scope"] = .string(scope) }
    }
    let changed = fields.filter { certification[$0.key] != $0.value }
    // Another look at the same is worth an entry for each day, no more.
    return changed.keys.contains { $0 != "observation" } ? changed : [:]
  }
}
