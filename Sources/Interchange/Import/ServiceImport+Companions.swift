internal import Registry

extension ServiceImport {
  func application(_ service: LedgerService, number: String) throws -> ServiceCompanion? {
    guard let application = service.application else { return nil }
    let number = "\(number)-申請1"
    let existing = try intake.existing(.application, number: number)
    var fields = application.fields
    fields["number"] = .string(number)
    // A class that changes later does not change under which rule the application was filed.
    if existing != nil, case .change = intake.effect { fields["scheme"] = nil }
    return ServiceCompanion(kind: .applications, fields: fields, existing: existing, column: application.column)
  }

  func certification(_ service: LedgerService, number: String) throws -> ServiceCompanion? {
    guard let certification = service.certification else { return nil }
    let number = "\(number)-\(certification.scheme)"
    let existing = try intake.existing(.certification, number: number)
    var fields: JSONObject = [
      "number": .string(number), "scheme": .string(certification.scheme),
      "certificateNumber": .string(certification.number),
    ]
    // What a register of certificates said of the same number counts for more than the ledger.
    if existing == nil || existing?.body["certificateNumber"] != fields["certificateNumber"] {
      fields["status"] = .string(Certification.Status.claimed.rawValue)
    }
    return ServiceCompanion(kind: .certifications, fields: fields, existing: existing, column: certification.column)
  }

  /// Each place keeps its record, in whatever order the ledger names them.
  func locations(_ service: LedgerService, number: String) throws -> [ServiceCompanion] {
    var recorded = try recordedLocations(number)
    var next = recorded.count + 1
    var matches = service.locations.map { location in
      recorded.firstIndex { $0.body["region"]?.text == location.region && $0.body["country"]?.text == location.country }
        .map { recorded.remove(at: $0) }
    }
    for index in matches.indices where matches[index] == nil && !recorded.isEmpty {
      matches[index] = recorded.removeFirst()
    }
    return zip(service.locations, matches).map { location, existing in
      var fields = fields(location)
      if let existing {
        fields["number"] = existing.body["number"]
      } else {
        fields["number"] = .string(Self.locationNumber(number, next))
        next += 1
      }
      return ServiceCompanion(
        kind: .locations, fields: fields, existing: existing, removed: existing.map { lapsed(location, $0) } ?? [],
        column: location.column)
    }
  }

  func recordedLocations(_ number: String) throws -> [ExistingRecord] {
    var recorded: [ExistingRecord] = []
    while let existing = try intake.existing(
      .dataLocation, number: Self.locationNumber(number, recorded.count + 1))
    {
      recorded.append(existing)
    }
    return recorded
  }

  private static func locationNumber(_ number: String, _ index: Int) -> String { "\(number)-所在\(index)" }

  private func fields(_ location: LedgerLocation) -> JSONObject {
    var fields: JSONObject = [:]
    let values = [
      ("region", location.region), ("country", location.country), ("countryAsWritten", location.countryAsWritten),
      ("note", location.note),
    ]
    for (key, value) in values { fields[key] = value.map(JSONValue.string) }
    return fields
  }

  /// A country that the ledger no longer knows, and a contradiction that is gone.
  private func lapsed(_ location: LedgerLocation, _ existing: ExistingRecord) -> [String] {
    let isUnknown = location.country == nil && location.countryAsWritten != nil
    let isElsewhere =
      existing.body["region"]?.text != location.region || existing.body["country"]?.text != location.country
    return (isUnknown ? ["country"] : []) + (isElsewhere && location.note == nil ? ["note"] : [])
  }
}
