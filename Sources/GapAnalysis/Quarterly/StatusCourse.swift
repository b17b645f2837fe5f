/// The way from the state compared with to the one that is reported, one difference at a time.
struct StatusCourse {
  /// As it was reported, or could have been.
  let then: Status?
  /// On the same records, by today's catalogue.
  let byToday: Status?
  /// On the same day, with what has been recorded since.
  let knownNow: Status?
  let now: Status?
  let reason: Reason?

  /// The cause of the last step at which it became a gap or ceased to be one; of a gap that stayed one, the last at which
  /// it changed.
  var cause: ChangeCause {
    let steps = [then, byToday, knownNow, now]
    let isGap = steps.map { $0?.isGap ?? false }
    let turned = isGap.first != isGap.last
    let step = (1...3).last { turned ? isGap[$0] != isGap[$0 - 1] : steps[$0] != steps[$0 - 1] }
    switch step {
    case 1: return .catalogueChanged
    case 2: return .lateEntry
    default: return happened
    }
  }

  /// What happened between the two days.
  private var happened: ChangeCause {
    guard let now, now.isGap else { return .closed }
    if knownNow == .excepted { return .exceptionLapsed }
    guard let reason else { return .new }
    if reason.isOfCertification { return .certificateLost }
    switch reason {
    case .shown(.approvalStale): return .approvalStale
    case .evidenceLapsed, .periodPassed: return .expired
    default: return knownNow?.isGap == true ? .restated : .new
    }
  }
}
