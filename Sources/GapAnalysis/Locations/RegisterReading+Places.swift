internal import Registry
internal import Requirements

extension RegisterReading {
  /// Every subject with what bears on judging it, the places of its data included.
  func judgedSubjects(at sequence: Int64, visit: (Subject) throws -> Void) throws {
    let places = try placesOfServices(at: sequence)
    try subjects(at: sequence) { subject in
      guard subject.kind == .cloudService, let found = places[subject.key] else { return try visit(subject) }
      var located = subject
      located.places = found
      try visit(located)
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
