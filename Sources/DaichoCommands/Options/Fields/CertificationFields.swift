internal import ArgumentParser
internal import Registry
internal import TextForms

/// The options of a certification (認証・登録).
struct CertificationFields: RecordFields {
  static var kind: RecordKind { .certification }

  @Option(help: .field(.certification, "number")) var number: String?
  @Option(help: .field(.certification, "scheme")) var scheme: String?
  @Option(help: .field(.certification, "certificateNumber")) var certificateNumber: String?
  @Option(help: .field(.certification, "holder")) var holder: String?
  @Option(help: .field(.certification, "service")) var service: String?
  @Option(help: .field(.certification, "scope")) var scope: String?
  @Option(help: .field(.certification, "rawStatus")) var rawStatus: String?
  @Option(help: .field(.certification, "status")) var status: String?
  @Option(help: .field(.certification, "validFrom")) var validFrom: String?
  @Option(help: .field(.certification, "validUntil")) var validUntil: String?
  @Option(help: .field(.certification, "claimedStatus")) var claimedStatus: String?
  @Option(help: .field(.certification, "claimedUntil")) var claimedUntil: String?
  @Option(help: .field(.certification, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "scheme": scheme, "certificateNumber": certificateNumber, "holder": holder,
        "service": service, "scope": scope, "rawStatus": rawStatus, "status": status, "validFrom": validFrom,
        "validUntil": validUntil, "claimedStatus": claimedStatus, "claimedUntil": claimedUntil, "note": note,
      ])
  }

  static var listed: [String] {
    ["number", "scheme", "certificateNumber", "holder", "service", "status", "validUntil"]
  }

  static var listedWhenFilled: [String] { ["listedIn", "observedOn"] }

  static var furtherSubcommands: [any ParsableCommand.Type] {
    [
      CertificationSources.self, CertificationFetch.self, CertificationImport.self, CertificationStatus.self,
      CertificationMatch.self, CertificationConfirm.self, CertificationHistory.self,
      CertificationBundleGroup.self,
    ]
  }

  /// Whether what was seen in a register still counts as fresh; where none is watched, there is nothing to say.
  static func computed(
    _ versions: [RecordVersion], on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> [ComputedColumn] {
    let values = versions.map { version -> ComputedColumn.Value? in
      guard !version.isRetired, let body = version.body else { return nil }
      let certification = Certification(body: body)
      guard certification.freshUntil != nil else { return nil }
      return certification.isStale(on: day)
        ? ComputedColumn.Value(json: true, words: Words(ja: "期限切れ", en: "stale"))
        : ComputedColumn.Value(json: false, words: Words(ja: "期限内", en: "fresh"))
    }
    guard values.contains(where: { $0 != nil }) else { return [] }
    return [ComputedColumn(key: "stale", heading: Words(ja: "再確認", en: "freshness"), values: values)]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number CE-001 --scheme ISMAP --certificate-number C21-0001 --holder V-001 --service CS-001"
          + " --status valid --valid-until 2027-03-31",
        "--from certifications.yaml",
      ],
      edit: [
        "CE-001 --status expired --effective 2027-04-01"
      ],
      number: "CE-001")
  }
}
