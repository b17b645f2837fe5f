/// What one version of a catalogue changes of another.
public struct CatalogueComparison: Sendable, Hashable {
  public let old: Catalogue
  public let new: Catalogue
  /// In the order of the new one; what is gone stands where it stood in the old one.
  public let requirements: [RequirementChange]
  /// What stands beside the requirements: offices, conditions, settings and the like.
  public let surroundings: [SurroundingChange]

  /// - Throws: `CatalogueFault.severalBecomeOne` when the new one makes one requirement of several of the old one.
  public init(from old: Catalogue, to new: Catalogue) throws(CatalogueFault) {
    try new.checkRenames(from: Set(old.requirements.map(\.id.rawValue)))
    self.old = old
    self.new = new
    let matching = RequirementMatching(old, new)
    requirements = matching.pairs.compactMap { RequirementChange($0.old, $0.new, old, new) }
    surroundings = SurroundingChange.all(from: old, to: new, renamed: matching.names)
  }

  /// How many requirements are as they were.
  public var unchanged: Int { new.requirements.count - requirements.count { $0.new != nil } }

  public var isEmpty: Bool { requirements.isEmpty && surroundings.isEmpty }
}
