public import TextForms

/// How one requirement stands for one subject on one date. Exactly one, in this order of precedence.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// The condition is known, and false.
  case notApplicable
  /// An as-necessary item that a named person judged not needed, with a reason.
  case notNeeded
  /// Its phase is not reached.
  case notDue
  case satisfied
  /// An exception under 8.4 is in force.
  case excepted
  case partial
  /// Somebody looked, and it is missing.
  case notSatisfied
  /// It was satisfied, and the evidence lapsed or the next periodic date passed.
  case overdue
  /// Due, and nothing is recorded that decides it.
  case unconfirmed

  /// Something is to be done.
  public var isGap: Bool {
    switch self {
    case .partial, .notSatisfied, .overdue, .unconfirmed: true
    case .notApplicable, .notNeeded, .notDue, .satisfied, .excepted: false
    }
  }

  /// From 0, in the order of precedence.
  package var place: Int {
    switch self {
    case .notApplicable: 0
    case .notNeeded: 1
    case .notDue: 2
    case .satisfied: 3
    case .excepted: 4
    case .partial: 5
    case .notSatisfied: 6
    case .overdue: 7
    case .unconfirmed: 8
    }
  }

  public var words: Words {
    switch self {
    case .notApplicable: Words(ja: "対象外", en: "not applicable")
    case .notNeeded: Words(ja: "適用不要（理由あり）", en: "not needed (with reason)")
    case .notDue: Words(ja: "未到来", en: "not due")
    case .satisfied: Words(ja: "適合", en: "satisfied")
    case .excepted: Words(ja: "例外措置中", en: "under exception")
    case .partial: Words(ja: "一部適合", en: "partial")
    case .notSatisfied: Words(ja: "不適合", en: "not satisfied")
    case .overdue: Words(ja: "期限超過", en: "overdue")
    case .unconfirmed: Words(ja: "未確認", en: "unconfirmed")
    }
  }
}
