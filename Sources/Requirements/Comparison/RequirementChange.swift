/// What became of one requirement.
public struct RequirementChange: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case renamed
    case changed
    case renamedAndChanged
  }

  /// What a requirement is made of.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case citation
    case title
    case statement
    case subject
    case phase
    case office
    case modality
    case appliesWhen
    case cadence
    case shownBy
    case closedBy
    /// The IDs that it had before, beside that of the old catalogue.
    case formerly
  }

  /// Nil: it is new.
  public let old: Requirement?
  /// Nil: it is gone.
  public let new: Requirement?
  /// In the order of the cases; empty for what is new or gone.
  public let parts: [Part]

  public var kind: Kind {
    guard let old else { return .added }
    guard let new else { return .removed }
    guard old.id != new.id else { return .changed }
    return parts.isEmpty ? .renamed : .renamedAndChanged
  }

  /// Nil: nothing changed.
  init?(_ old: Requirement?, _ new: Requirement?, _ oldCatalogue: Catalogue, _ newCatalogue: Catalogue) {
    self.old = old
    self.new = new
    guard let old, let new else {
      parts = []
      return
    }
    parts = Part.allCases.filter { part in
      switch part {
      case .citation: old.citation != new.citation
      case .title: old.title != new.title
      case .statement: old.statement != new.statement
      case .subject: old.subject != new.subject
      case .phase: old.phase != new.phase
      case .office: old.office != new.office
      case .modality: old.modality != new.modality
      case .appliesWhen: !Self.isSame(oldCatalogue.condition(of: old), newCatalogue.condition(of: new))
      case .cadence: old.cadence != new.cadence
      case .shownBy: old.shownBy != new.shownBy
      case .closedBy: old.closedBy != new.closedBy
      case .formerly: Self.names(new.formerly).subtracting(Self.names([old.id])) != Self.names(old.formerly)
      }
    }
    if parts.isEmpty, old.id == new.id { return nil }
  }

  /// Case does not tell two IDs apart.
  private static func names(_ ids: [RequirementID]) -> Set<String> { Set(ids.map { $0.rawValue.lowercased() }) }

  /// Whatever it is called: what counts is what it says.
  private static func isSame(_ old: Condition?, _ new: Condition?) -> Bool {
    old?.words == new?.words && old?.subject == new?.subject && old?.expression == new?.expression
  }
}
