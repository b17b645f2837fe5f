public import TextForms

/// Why a requirement stands otherwise than in the state compared with. Exactly one, found step by step: the other
/// catalogue, then what was recorded late, then what happened.
public enum ChangeCause: String, Sendable, Hashable, CaseIterable {
  /// A gap that is no more.
  case closed
  /// A gap that was none: a new subject, a phase that began, something that somebody found.
  case new
  /// Time went by: evidence lapsed, or the date of a periodic duty passed.
  case expired
  case certificateLost
  case approvalStale
  case exceptionLapsed
  case catalogueChanged
  /// Recorded only after the state compared with, and effective on or before its day.
  case lateEntry
  /// A gap still, of another kind.
  case restated

  public var words: Words {
    switch self {
    case .closed: Words(ja: "解消", en: "closed")
    case .new: Words(ja: "新規", en: "new")
    case .expired: Words(ja: "期限の経過", en: "expired")
    case .certificateLost: Words(ja: "認証・登録の喪失又は悪化", en: "certificate lost or worse")
    case .approvalStale: Words(ja: "承認後の変更", en: "approval stale")
    case .exceptionLapsed: Words(ja: "例外措置の終了", en: "exception lapsed")
    case .catalogueChanged: Words(ja: "要件目録の改定", en: "catalogue changed")
    case .lateEntry: Words(ja: "遅れて記録された内容", en: "late entry")
    case .restated: Words(ja: "状態の変更", en: "changed in kind")
    }
  }
}
