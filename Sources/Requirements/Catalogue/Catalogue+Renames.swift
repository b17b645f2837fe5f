extension Catalogue {
  /// Refuses to make one requirement of several: evidence of a part does not show the whole.
  ///
  /// - Parameter ids: of the requirements of the catalogue that this one follows. Whoever skips a version has only one
  ///   of the IDs that a requirement had in turn.
  public func checkRenames(from ids: Set<String>) throws(CatalogueFault) {
    let known = Set(ids.map { $0.lowercased() })
    for requirement in requirements {
      let merged = ([requirement.id] + requirement.formerly).filter { known.contains($0.rawValue.lowercased()) }
      if merged.count > 1 { throw .severalBecomeOne(requirement.id, former: merged) }
    }
  }

  /// Of each requirement its place in a catalogue of before, under the ID of today or one that it had; nil: it is new.
  package func places(in old: Catalogue) -> [Int?] {
    let known = Dictionary(
      old.requirements.enumerated().map { ($0.element.id.rawValue.lowercased(), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return requirements.map { requirement in
      ([requirement.id] + requirement.formerly).lazy.compactMap { known[$0.rawValue.lowercased()] }.first
    }
  }
}
