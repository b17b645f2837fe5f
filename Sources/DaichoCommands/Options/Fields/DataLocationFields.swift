internal import ArgumentParser
internal import Registry

/// The options of a data location (データの所在).
struct DataLocationFields: RecordFields {
  static var kind: RecordKind { .dataLocation }

  @Option(help: .field(.dataLocation, "number")) var number: String?
  @Option(help: .field(.dataLocation, "service")) var service: String?
  @Option(help: .field(.dataLocation, "role")) var role: String?
  @Option(help: .field(.dataLocation, "region")) var region: String?
  @Option(help: .field(.dataLocation, "country")) var country: String?
  @Option(help: .field(.dataLocation, "countryAsWritten")) var countryAsWritten: String?
  @Option(help: .field(.dataLocation, "since")) var since: String?
  @Option(help: .field(.dataLocation, "until")) var until: String?
  @Option(help: .field(.dataLocation, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "service": service, "role": role, "region": region, "country": country,
        "countryAsWritten": countryAsWritten, "since": since, "until": until, "note": note,
      ])
  }

  static var listed: [String] { ["number", "service", "role", "region", "country", "since", "until"] }

  static var furtherSubcommands: [any ParsableCommand.Type] { [LocationCheckCommand.self, LocationMapCommand.self] }

  static func notices(
    _ written: [WrittenRecord], _ input: Set<String>, in transaction: RegisterTransaction
  ) throws -> [RecordNotice] {
    guard !input.isDisjoint(with: ["region", "country"]),
      let regions = try AdoptedCatalogue.regions(in: transaction.reader, at: transaction.sequence)
    else { return [] }
    return try written.compactMap { record in
      let timeline = try transaction.reader.timeline(of: record.record, at: transaction.sequence)
      guard let body = timeline.last?.body else { return nil }
      let place = DataPlace(DataLocation(body: body), regions: regions)
      return LocationNotice(place, regions: regions).map {
        RecordNotice(number: record.number, code: $0.code, words: $0.words)
      }
    }
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number DL-001 --service CS-001 --role atRest --region ap-northeast-1 --country JP"
          + " --since 2026-04-01",
        "--from locations.yaml",
      ],
      edit: [
        "DL-001 --until 2026-09-30 --effective 2026-10-01"
      ],
      number: "DL-001")
  }
}
