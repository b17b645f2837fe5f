public import Requirements

extension RegisterTransaction {
  /// Adopts a catalogue: from this entry on, judgement is by it. The whole of it goes into the journal.
  ///
  /// - Parameter regions: the table by which places are read from then on; nil: none, and regions mean nothing.
  /// - Returns: false when it is the one in use, and nothing was recorded.
  @discardableResult
  public func adopt(_ catalogue: Catalogue, regions: RegionTable? = nil) throws -> Bool {
    let body = AdoptedCatalogue.body(adopting: catalogue, regions: regions)
    let adopted = try reader.adoptedCatalogue(at: sequence)
    guard adopted != body else { return false }
    if let adopted { try catalogue.checkRenames(from: RequirementNames(adoptedIn: adopted).ids) }
    guard let record = try reader.find(.catalogue, number: catalogue.id, at: sequence) else {
      try add(.catalogue, body)
      return true
    }
    // Also when an earlier one comes back unchanged: adopted last is what counts.
    let timeline = try reader.timeline(of: record, at: sequence)
    guard let latest = timeline.last else { return false }
    try check(body, against: RecordDescriptor.of(.catalogue))
    try append(
      body, to: latest, effectiveFrom: nil, version: (timeline.map(\.version).max() ?? 0) + 1, reason: nil)
    return true
  }
}
