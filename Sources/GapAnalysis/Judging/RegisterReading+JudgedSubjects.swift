internal import Registry
internal import Requirements

extension RegisterReading {
  /// Every subject with what bears on judging it: the places of its data, and what speaks against steps on record.
  ///
  /// - Parameters:
  ///   - catalogue: which judges, be it the adopted one or another.
  ///   - codes: by which the records name its requirements.
  func judgedSubjects(
    at sequence: Int64, by catalogue: Catalogue, _ codes: RequirementCodes, visit: (Subject) throws -> Void
  ) throws {
    let places = try placesOfServices(at: sequence)
    let scrutiny = FactScrutiny(at: sequence, reader: self, by: catalogue)
    try subjects(at: sequence) { found in
      var subject = found
      if subject.kind == .cloudService, let places = places[subject.key] { subject.places = places }
      try scrutiny.note(on: &subject)
      codes.bringUpToDate(&subject)
      try visit(subject)
    }
  }

  /// By the keys of the services.
  private func placesOfServices(at sequence: Int64) throws -> [Int64: ServicePlaces] {
    let index = try PlaceIndex(in: self, at: sequence)
    var places: [Int64: ServicePlaces] = [:]
    guard !index.records.isEmpty else { return places }
    try records(.cloudService, on: nil, at: sequence) { service in
      places[service.key] = index.places(of: service.record)
      return true
    }
    return places
  }
}
