internal import Registry
internal import Requirements
internal import TextForms

/// Takes the rows of a ledger of cloud services in: the service, its application, where its data are, and the
/// registration that it claims.
struct ServiceImport: RowImporting {
  var intake: LedgerIntake<ServiceField>
  let regions: RegionTable

  /// Stands in for a service that is not recorded yet, where a body is checked.
  private static let unrecorded = JSONValue.string(RecordID(high: 0, low: 0).description)

  init(_ work: ServiceLedgerImport, regions: RegionTable, _ transaction: RegisterTransaction) throws {
    intake = try LedgerIntake(work, transaction)
    self.regions = regions
  }

  mutating func take(_ row: LedgerRow<ServiceField>) throws {
    let service = ServiceReading(row, headings: intake.ledger.headings, regions: regions).service
    guard let number = service.number else { return }
    if let ambiguity = intake.ambiguity(of: service.provider) { return intake.outcome.refused.append(ambiguity) }
    let existing = try intake.existing(.cloudService, number: number)
    if let existing, intake.isTaken(existing) { return intake.count(number, at: service.place, changes: []) }
    let application = try application(service, number: number)
    let locations = try locations(service, number: number)
    let certification = try certification(service, number: number)
    let companions = [application, certification].compactMap { $0 } + locations
    let body = (existing?.body ?? [:]).merging(service.fields) { $1 }
    let findings =
      RecordDescriptor.of(.cloudService).faults(in: body).map { intake.finding($0, at: service.place) }
      + companions.flatMap { faults(of: $0, service) }
    guard findings.isEmpty else {
      intake.outcome.refused += findings
      return
    }
    try warnOfOthers(locations, service, number: number)
    let record = try record(service, existing)
    var changes = record.changes
    for companion in companions {
      var fields = companion.fields
      fields[companion.subject] = .string(record.id.description)
      changes += try intake.companion(
        companion.kind, fields, companion.existing, without: companion.removed, row: service.place,
        column: companion.column)
    }
    intake.count(number, at: service.place, changes: existing == nil ? nil : changes)
  }

  private mutating func record(
    _ service: LedgerService, _ existing: ExistingRecord?
  ) throws -> (id: RecordID, changes: [String]) {
    var fields = service.fields
    if let section = service.section {
      fields["section"] = .string(
        try intake.section(section, department: service.department, row: service.place).description)
    }
    if let provider = try service.provider.flatMap({ try intake.vendor($0) }) {
      fields["provider"] = .string(provider.description)
    }
    guard let existing else {
      fields["source"] = .object(intake.source.fact(service.place))
      return (try intake.transaction.add(.cloudService, fields), [])
    }
    return (existing.record, try intake.edit(existing, to: fields, row: service.place))
  }

  private func faults(of companion: ServiceCompanion, _ service: LedgerService) -> [LedgerFinding] {
    var body = (companion.existing?.body ?? [:]).merging(companion.fields) { $1 }
    for key in companion.removed { body[key] = nil }
    body[companion.subject] = Self.unrecorded
    return RecordDescriptor.of(companion.kind.kind).faults(in: body).map { fault in
      let field: ServiceField? = fault.key == "validUntil" ? .approvalUntil : fault.key == "number" ? .number : nil
      return intake.finding(fault, at: service.place, field: field)
    }
  }

  /// What is recorded of other places stays: a ledger that leaves one out does not say that the data left it.
  private mutating func warnOfOthers(_ planned: [ServiceCompanion], _ service: LedgerService, number: String) throws {
    guard let location = service.locations.first else { return }
    let others = try recordedLocations(number).filter { recorded in
      !planned.contains { $0.existing?.record == recorded.record }
    }
    for other in others {
      let written = service.locations.compactMap(\.countryAsWritten).first ?? location.region ?? ""
      let place = FindingPlace(
        row: service.place, column: location.column, field: ServiceField.country.rawValue,
        label: ServiceField.country.words)
      intake.outcome.warnings.append(
        place.finding(ServiceWarning.locationLeftOut(number: other.body["number"]?.text ?? ""), found: written))
    }
  }
}
