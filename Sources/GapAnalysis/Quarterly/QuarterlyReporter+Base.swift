internal import Registry
internal import Requirements
internal import TextForms

extension QuarterlyReporter {
  /// What was asked for; for a quarter, else, the end of the quarter before: as its final report knew it, or as it was
  /// recorded by the end of that day.
  func comparisonBase() throws -> ComparisonBase? {
    if let asked = query.base { return try base(on: asked.day, at: try reader.sequence(asked.knownAt), .ofItsTime) }
    guard case .quarter(let quarter) = query.period else { return nil }
    let day = quarter.previous.last
    if let issued = try IssuedReport.latest(of: quarter.previous, at: sequence, from: reader) {
      return try base(on: day, at: issued.sequence, .issued(issued.number))
    }
    let night = try reader.sequence(.time(Instant(endOf: day)))
    return try base(on: day, at: min(night, sequence), .ofItsTime)
  }

  private func base(
    on day: CivilDate, at known: Int64, _ knowledge: ComparisonBase.Knowledge
  ) throws -> ComparisonBase {
    guard let adopted = try AdoptedCatalogue.current(in: reader, at: known), let entry = try reader.entry(known) else {
      return try base(on: day, at: sequence, .ofTheReport)
    }
    return ComparisonBase(
      day: day, head: JournalHead(sequence: known, hash: entry.hash), knowledge: knowledge,
      isAsked: query.base != nil, catalogue: adopted)
  }
}
