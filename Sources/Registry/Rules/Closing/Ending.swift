package import TextForms

/// What is on record of the end of a contract or service.
package struct Ending {
  /// How far a confirmation has come.
  package enum State: Equatable {
    case confirmed
    /// Something is recorded, and not all that is asked of it.
    case incomplete
    case missing
    /// A contract with the same vendor takes it over, but begins only on a later day.
    case carriedOverLater(CivilDate)
  }

  private let related: [RelatedFacts]
  private let vendor: Int64?
  private let day: CivilDate

  /// - Parameter vendor: the key of the vendor; nil: not recorded, and then nothing is known to be carried over.
  package init(related: [RelatedFacts], vendor: Int64?, on day: CivilDate) {
    self.related = related.filter { $0.holds(on: day.dayNumber) }
    self.vendor = vendor
    self.day = day
  }

  /// The key of the contract with the same vendor that has begun.
  package var successor: Int64? {
    successors.first { $0.began.map { $0 <= day } ?? false }?.key
  }

  private var successors: [RelatedFacts] {
    guard let vendor else { return [] }
    return related.filter { $0.kind == .successor && $0.party == vendor }
  }

  func state(of confirmation: Confirmation) -> State {
    switch confirmation {
    case .acceptance: state(ofEvent: .acceptance)
    case .return:
      if successor != nil { .confirmed } else { returned }
    case .informationDisposal: state(ofEvent: .disposal, [.disposesInformation])
    case .accountDisposal: state(ofEvent: .disposal, [.disposesAccounts])
    }
  }

  private var returned: State {
    let state = state(ofEvent: .return)
    guard state != .confirmed, let start = successors.compactMap(\.began).min() else { return state }
    return .carriedOverLater(start)
  }

  private func state(ofEvent kind: Event.Kind, _ marks: RelatedFacts.Marks = []) -> State {
    let events = related.filter {
      $0.kind == .event && $0.code == kind.code && $0.began.map { $0 <= day } ?? false
    }
    let asked = marks.union(.completeEvent)
    if events.contains(where: { $0.marks.isSuperset(of: asked) }) { return .confirmed }
    return events.isEmpty ? .missing : .incomplete
  }
}

extension RelatedFacts.Marks {
  /// What an event needs to show anything: who, how, with what result, and what was done about it.
  package static let completeEvent: Self = [.saysWho, .saysHow, .saysResult, .saysAction]
}
