public import TextForms

/// Where an exception stands on a day (8.4).
public enum ExceptionState: String, Sendable, CaseIterable {
  case notAsked
  case asked
  /// It has not begun, or its first day is not recorded.
  case permitted
  case inForce
  /// Taken before it was permitted, and reported to the CISO.
  case urgentReported
  case urgentUnreported
  /// Its last day has passed.
  case lapsed

  public var words: Words {
    switch self {
    case .notAsked: Words(ja: "未申請", en: "not asked for")
    case .asked: Words(ja: "申請中", en: "asked for")
    case .permitted: Words(ja: "許可（開始前）", en: "permitted, not begun")
    case .inForce: Words(ja: "例外措置中", en: "in force")
    case .urgentReported: Words(ja: "緊急（事後報告済み）", en: "urgent, reported")
    case .urgentUnreported: Words(ja: "緊急（事後報告なし）", en: "urgent, not reported")
    case .lapsed: Words(ja: "終了", en: "lapsed")
    }
  }
}

extension ExceptionMeasure {
  /// - Parameter counts: whether the permission does, as far as is known; asked only where there is one.
  public func state(on day: CivilDate, counts: () throws -> Bool) rethrows -> ExceptionState {
    func isPast(_ date: CivilDate?) -> Bool { date.map { $0 <= day } ?? false }
    if let until, until < day { return .lapsed }
    if isPast(permittedOn), try counts() { return isPast(from) ? .inForce : .permitted }
    if isUrgent == true, isPast(from) { return isPast(reportedOn) ? .urgentReported : .urgentUnreported }
    return isPast(askedOn) ? .asked : .notAsked
  }
}
