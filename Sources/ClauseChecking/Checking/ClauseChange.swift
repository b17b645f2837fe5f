public import TextForms

/// What became of one item from one version of a contract to the next.
public struct ClauseChange: Sendable, Equatable {
  public enum Kind: String, CaseIterable, Sendable {
    case gained
    case strengthened
    case same
    case weakened
    case lost

    /// Something that was there is there no longer, or less of it.
    public var isLoss: Bool { self == .weakened || self == .lost }

    public var words: Words {
      switch self {
      case .gained: Words(ja: "加わった", en: "gained")
      case .strengthened: Words(ja: "強まった", en: "strengthened")
      case .same: Words(ja: "変わらない", en: "same")
      case .weakened: Words(ja: "弱まった", en: "weakened")
      case .lost: Words(ja: "なくなった", en: "lost")
      }
    }
  }

  public let kind: Kind
  public let old: CheckedClause
  public let new: CheckedClause

  /// One for each item, in the order of the rules.
  public static func changes(from old: CheckedText, to new: CheckedText) -> [ClauseChange] {
    zip(old.findings, new.findings).map { old, new in
      ClauseChange(kind: kind(old.status, new.status), old: old, new: new)
    }
  }

  static func kind(_ old: ClauseStatus, _ new: ClauseStatus) -> Kind {
    switch (rank(old), rank(new)) {
    case (0, 1...): .gained
    case (1..., 0): .lost
    case (let before, let after) where after > before: .strengthened
    case (let before, let after) where after < before: .weakened
    // The opposite is now said where nothing was, or no longer.
    default: new == .contradicted && old != new ? .weakened : .same
    }
  }

  private static func rank(_ status: ClauseStatus) -> Int {
    switch status {
    case .present: 2
    case .partial: 1
    case .contradicted, .absent: 0
    }
  }
}
