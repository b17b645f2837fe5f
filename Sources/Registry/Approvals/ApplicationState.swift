public import TextForms

/// Where an application stands on a day.
public enum ApplicationState: String, Sendable, CaseIterable {
  /// Not filed.
  case draft
  /// Filed, and not decided.
  case submitted
  /// Sent back: it may be changed and filed again.
  case returned
  case approved
  case approvedWithConditions
  case rejected
  case withdrawn
  /// It was approved, and the day until which that counted has passed.
  case lapsed
  /// It was approved, and what was reviewed has changed in something that matters since.
  case stale

  public var words: Words {
    switch self {
    case .draft: Words(ja: "下書き", en: "draft")
    case .submitted: Words(ja: "審査待ち", en: "submitted")
    case .returned: Words(ja: "差戻し", en: "returned")
    case .approved: Words(ja: "承認", en: "approved")
    case .approvedWithConditions: Words(ja: "条件付き承認", en: "approved with conditions")
    case .rejected: Words(ja: "不承認", en: "rejected")
    case .withdrawn: Words(ja: "取下げ", en: "withdrawn")
    case .lapsed: Words(ja: "承認の期限切れ", en: "approval lapsed")
    case .stale: Words(ja: "承認後に変更あり", en: "changed since the approval")
    }
  }

  /// An approval that counts.
  public var isInForce: Bool { self == .approved || self == .approvedWithConditions }
}

extension Application {
  /// - Parameter isStale: what was reviewed has changed; asked only of an approval that has not lapsed.
  public func state(on day: CivilDate, isStale: () throws -> Bool) rethrows -> ApplicationState {
    guard let decision, decidedOn.map({ $0 <= day }) ?? true else {
      return appliedOn.map { $0 <= day } == true ? .submitted : .draft
    }
    switch decision {
    case .returned: return .returned
    case .rejected: return .rejected
    case .withdrawn: return .withdrawn
    case .approved, .approvedWithConditions:
      if let validUntil, validUntil < day { return .lapsed }
      if try isStale() { return .stale }
      return decision == .approved ? .approved : .approvedWithConditions
    }
  }

  public var isApproved: Bool { decision == .approved || decision == .approvedWithConditions }
}
