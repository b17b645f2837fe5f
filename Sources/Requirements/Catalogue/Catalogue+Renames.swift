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
}
