/// Where information of some classes may be, and what the terms say of law and courts (市の設定).
public struct LocationRule: Sendable, Hashable {
  /// For one role of data.
  public enum Countries: Sendable, Hashable {
    /// Nothing is asked.
    case any
    /// ISO 3166-1 alpha-2.
    case only(Set<String>)
  }

  /// When the risk that law of other countries applies must be assessed.
  public struct ForeignLaw: Sendable, Hashable {
    public enum Occasion: String, Sendable, Hashable, CaseIterable {
      case always
      /// Where data are, or may be, outside Japan.
      case abroad
      case never
    }

    public let assessed: Occasion
    /// The requirement that asks for it; nil: the city does.
    public let requirement: RequirementID?
  }

  /// Nil stands for a class that is not recorded.
  public let classes: Set<Confidentiality?>
  public let countries: [DataRole: Countries]
  public let foreignLaw: ForeignLaw
  /// The countries whose law may govern the terms; nil: nothing is asked.
  public let governingLaw: Set<String>?
  /// The countries whose courts may decide; nil: nothing is asked.
  public let court: Set<String>?

  /// The countries for a role. Where the role is not recorded, what every role allows, so that nothing passes that one
  /// of them forbids.
  public func countries(for role: DataRole?) -> Countries {
    if let role { return countries[role] ?? .any }
    let asked = DataRole.allCases.compactMap { role -> Set<String>? in
      guard case .only(let codes)? = countries[role] else { return nil }
      return codes
    }
    guard let first = asked.first else { return .any }
    return .only(asked.dropFirst().reduce(first) { $0.intersection($1) })
  }
}

extension [LocationRule] {
  /// The rule for a class; nil stands for one that is not recorded.
  public func rule(for confidentiality: Confidentiality?) -> LocationRule? {
    first { $0.classes.contains(confidentiality) }
  }
}
