internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// The services, certifications and vendors of the register that may stand in a list.
struct MatchSubjects {
  private struct Vendor {
    let name: String
    let number: CorporateNumber?
  }

  private let catalogue: SourceCatalogue
  private let reader: any RegisterReading
  private let sequence: Int64
  private let vendors: [RecordID: Vendor]
  private let successors: [CorporateNumber: Set<CorporateNumber>]

  init(
    _ catalogue: SourceCatalogue, _ store: ContentStore, on day: CivilDate, _ reader: any RegisterReading,
    at sequence: Int64
  ) throws {
    self.catalogue = catalogue
    self.reader = reader
    self.sequence = sequence
    var vendors: [RecordID: Vendor] = [:]
    try reader.records(.vendor, on: nil, at: sequence) { version in
      guard let body = version.body else { return true }
      let number = body["corporateNumber"]?.text.flatMap { try? CorporateNumber(reading: $0) }
      vendors[version.record] = Vendor(name: body.text("name"), number: number)
      return true
    }
    self.vendors = vendors
    successors = try Self.successors(
      of: vendors.values.compactMap(\.number), catalogue, store, on: day, reader, at: sequence)
  }

  /// - Parameter number: of a cloud service; nil: all. Certifications that no entry was matched with come first.
  func wanted(service number: String?) throws -> [ListMatching.Wanted] {
    let chosen = try number.map { try RecordLookup.find(.cloudService, $0, in: reader, at: sequence) }
    var services: [RecordID: CloudService] = [:]
    try reader.records(.cloudService, on: nil, at: sequence) { version in
      guard !version.isRetired, let body = version.body, chosen == nil || version.record == chosen else { return true }
      services[version.record] = CloudService(body: body)
      return true
    }
    var wanted: [ListMatching.Wanted] = []
    var found: [RecordID: Set<String>] = [:]
    try reader.records(.certification, on: nil, at: sequence) { version in
      guard !version.isRetired, let certification = version.body.map(Certification.init(body:)) else { return true }
      if let listedIn = certification.listedIn {
        if let service = certification.service { found[service, default: []].insert(listedIn) }
      } else if chosen == nil || certification.service == chosen {
        wanted.append(self.wanted(certification, certification.service.flatMap { services[$0] }))
      }
      return true
    }
    wanted.sort { $0.number < $1.number }
    let others = services.map { record, service in
      ListMatching.Wanted(
        number: service.number, name: service.name, isCertification: false,
        query: query(service.name, service.provider, nil), source: nil, found: found[record] ?? [])
    }
    return wanted + others.sorted { $0.number < $1.number }
  }

  private func wanted(_ certification: Certification, _ service: CloudService?) -> ListMatching.Wanted {
    let holder = certification.holder ?? service?.provider
    return ListMatching.Wanted(
      number: certification.number, name: service?.name ?? holder.flatMap { vendors[$0]?.name } ?? "",
      isCertification: true, query: query(service?.name, holder, certification.certificateNumber),
      source: catalogue.sources.first { certification.isOfScheme(of: $0) }?.id, found: [])
  }

  private func query(_ service: String?, _ provider: RecordID?, _ id: String?) -> MatchQuery {
    let vendor = provider.flatMap { vendors[$0] }
    return MatchQuery(
      service: service, provider: vendor?.name, corporateNumber: vendor?.number, confirmedID: id,
      relatedNumbers: vendor?.number.flatMap { successors[$0] } ?? [])
  }

  /// Into which corporations those of our vendors merged, as far as the corporate-number register was read: a list may
  /// name the one that has taken over.
  private static func successors(
    of numbers: [CorporateNumber], _ catalogue: SourceCatalogue, _ store: ContentStore, on day: CivilDate,
    _ reader: any RegisterReading, at sequence: Int64
  ) throws -> [CorporateNumber: Set<CorporateNumber>] {
    let sources = catalogue.sources.filter { $0.reader == .corporateNumbers }
    guard !numbers.isEmpty, !sources.isEmpty else { return [:] }
    let readings = try CorporateReadings(sources, on: day, store: store, reader: reader, at: sequence)
    guard !readings.records.isEmpty else { return [:] }
    let register = CorporateRegister(readings.records)
    return Dictionary(
      numbers.map { ($0, Set(register.chain(from: $0).steps.map(\.to))) }, uniquingKeysWith: { first, _ in first })
  }
}
