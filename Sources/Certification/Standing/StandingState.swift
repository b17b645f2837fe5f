internal import Registry
internal import TextForms

/// What is known after some observations.
struct StandingState {
  private let rules: StandingRules
  private var entry: (value: ListedEntry, day: CivilDate)?
  /// The days on which the entry was missing since it was last listed.
  private var absences: [CivilDate] = []
  private var isAbsent: Bool { !absences.isEmpty }

  init(rules: StandingRules) { self.rules = rules }

  mutating func take(_ observation: Sighting) {
    switch observation.outcome {
    case .listed(let listed):
      entry = (listed, observation.day)
      absences = []
    case .absent: miss(on: observation.day)
    // The list is as it was: the entry is in it still, or still missing.
    case .notModified:
      if isAbsent { miss(on: observation.day) } else if let known = entry { entry = (known.value, observation.day) }
    case .failed: break
    }
  }

  /// Two looks on one day are one: a list that is broken for an hour must not end a registration.
  private mutating func miss(on day: CivilDate) {
    if absences.last != day { absences.append(day) }
  }

  /// The days after one up to another on which the status may change without an observation.
  func turns(after day: CivilDate, until last: CivilDate, _ confirmations: [PersonalConfirmation]) -> [CivilDate] {
    let ends = [entry?.value.validUntil?.adding(days: 1)].compactMap { $0 }
    return (ends + confirmations.map(\.day)).filter { $0 > day && $0 <= last }.sorted()
  }

  /// Nil before anything was learnt.
  func found(
    on day: CivilDate, _ confirmations: [PersonalConfirmation]
  ) -> (status: Certification.Status, reason: StandingReason)? {
    if let first = absences.first, let confirmed = withdrawal(from: first, until: day, confirmations) {
      return (.withdrawn, .withdrawalConfirmed(confirmed))
    }
    if absences.count >= rules.absencesUntilNotListed, let first = absences.first {
      return (.notListed, .notListed(times: absences.count, since: first))
    }
    guard let entry else {
      guard isAbsent else { return nil }
      return (.unknown, .notFound(times: absences.count, needed: rules.absencesUntilNotListed))
    }
    let listed = listed(entry.value, seen: entry.day, on: day, confirmations)
    guard isAbsent, listed.reason == .listed(on: entry.day) else { return listed }
    return (
      listed.status,
      .missing(times: absences.count, needed: rules.absencesUntilNotListed, lastListed: entry.day)
    )
  }

  private func listed(
    _ entry: ListedEntry, seen: CivilDate, on day: CivilDate, _ confirmations: [PersonalConfirmation]
  ) -> (status: Certification.Status, reason: StandingReason) {
    let end = entry.validUntil
    let isPast = end.map { $0 < day } ?? false
    switch entry.status {
    case .valid, .renewalPending:
      if rules.tier == .claimed { return (.claimed, .listed(on: seen)) }
      guard isPast, let end else { return (entry.status, .listed(on: seen)) }
      let isPending = entry.status == .renewalPending || isConfirmedPending(end, until: day, confirmations)
      if rules.isValidWhilePending, isPending { return (.renewalPending, .pending(end: end)) }
      return (.expired, .pastEnd(end, isPending: isPending))
    case .inProcess, .expired, .suspended, .withdrawn, .notListed, .unknown, .claimed:
      return (entry.status, .listed(on: seen))
    }
  }

  private func withdrawal(
    from first: CivilDate, until day: CivilDate, _ confirmations: [PersonalConfirmation]
  ) -> CivilDate? {
    for case .withdrawn(let confirmed) in confirmations where confirmed >= first && confirmed <= day {
      return confirmed
    }
    return nil
  }

  /// An application for renewal comes before the end, within the two years that the longest cycle leaves.
  private func isConfirmedPending(
    _ end: CivilDate, until day: CivilDate, _ confirmations: [PersonalConfirmation]
  ) -> Bool {
    confirmations.contains {
      if case .renewalPending(let confirmed) = $0 {
        confirmed <= day && end.days(since: confirmed) <= 730
      } else {
        false
      }
    }
  }
}
