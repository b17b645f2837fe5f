extension Catalogue {
  /// What somebody may mean who types an ID or a citation, in the order of the catalogue.
  ///
  /// Case, width and the form of a digit do not matter. An ID means one requirement, be it one that it had before. A citation means the
  /// requirement that has exactly that citation, else all that begin with it; where two sections have one
  /// number, it means those of both. Empty when nothing matches.
  public func requirements(matching typed: String) -> [Requirement] {
    let id = Catalogue.foldedID(typed)
    if let named = requirements.first(where: { $0.id.rawValue.lowercased() == id }) { return [named] }
    if let renamed = requirement(recorded: id) { return [renamed] }
    let wanted = CitationKey(typed)
    guard !wanted.steps.isEmpty else { return [] }
    let covered = requirements.lazy
      .map { (requirement: $0, key: CitationKey($0.citation.rawValue)) }
      .filter { wanted.covers($0.key) }
    let exactlyNamed = Set(covered.filter { $0.key.steps == wanted.steps }.map(\.key.qualifier))
    return covered.filter { match in
      match.key.steps == wanted.steps || !exactlyNamed.contains(match.key.qualifier)
    }.map(\.requirement)
  }

  private static func foldedID(_ typed: String) -> String {
    let dashes: Set<Character> = ["‐", "‑", "–", "—", "―", "−", "ー", "ｰ"]
    let folded = TypedWidth.halfwidth(typed).lowercased().filter { !$0.isWhitespace }
    return String(folded.map { dashes.contains($0) ? "-" : $0 })
  }
}

extension Catalogue {
  /// The requirements for which a name stands: 9.3A-7-1 for 9.3A-7-1-a and all others of that paragraph.
  public func requirements(under name: String) -> [Requirement] { requirements.filter { $0.id.isUnder(name) } }

  /// The offices that exercise some: each itself, and the one that the city's setting names in its place.
  public func exercising(_ offices: [OfficeID]) -> [OfficeID] {
    offices.flatMap { office in [office] + (settings.exercisedBy[office].map { [$0] } ?? []) }
  }
}
