internal import GapAnalysis
internal import Registry
internal import TextForms

/// An issued report as people and programs read it.
struct ReportItem: Sendable {
  let edition: ReportEditions.Edition
  let issuedAt: Instant?
  /// Number and name of who decided.
  let decidedBy: ReferenceNames.Name?

  var report: Report { edition.report }

  static func all(in reader: any RegisterReading) throws -> [ReportItem] {
    let sequence = try reader.head().sequence
    let names = try ReferenceNames(of: .officer, in: reader, at: sequence)
    return try ReportEditions(at: sequence, from: reader).all.map { edition in
      ReportItem(
        edition: edition, issuedAt: try reader.entry(edition.sequence)?.time,
        decidedBy: edition.report.decidedBy.flatMap { names[$0] })
    }
  }

  static func find(_ number: String, in reader: any RegisterReading) throws -> ReportItem {
    guard let found = try all(in: reader).first(where: { $0.report.number == number }) else {
      throw RegisterError.unknownRecord(.report, number: number)
    }
    return found
  }

  /// Whether it is the current edition, or which one took its place.
  var standing: Words {
    guard let newer = edition.replacedBy else { return Words(ja: "有効", en: "current") }
    return Words(ja: "差替え済み → \(newer)", en: "replaced → \(newer)")
  }

  /// With its first and last day.
  var period: Words { report.quarter.map { ReportPeriod.quarter($0).words } ?? report.periodWords }

  var sections: Words {
    guard !report.sections.isEmpty else { return Words(ja: "全課室", en: "all") }
    return Words(ja: report.sections.joined(separator: "、"), en: report.sections.joined(separator: ", "))
  }

  var json: JSONObject {
    var object: JSONObject = [
      "number": .string(report.number), "period": .string(report.period), "asOf": .string(report.asOf.description),
      "languages": .array(report.languages.map { .string($0.rawValue) }),
      "knownAt": .object([
        "sequence": .integer(report.knownAt.sequence), "hash": .string(report.knownAt.hash.description),
      ]),
      "catalogue": .object(["id": .string(report.catalogue), "version": .string(report.catalogueVersion)]),
      "program": .string(report.program), "decision": .string(report.decision),
      "decidedOn": .string(report.decidedOn.description),
      "standing": .string(edition.replacedBy == nil ? "current" : "replaced"),
      "sequence": .integer(edition.sequence), "manifestSHA256": .string(report.manifestSHA256),
      "files": .array(report.files.map(\.json)),
    ]
    if !report.sections.isEmpty { object["sections"] = .array(report.sections.map(JSONValue.string)) }
    let texts = [
      "decidedBy": decidedBy?.number, "replaces": edition.replaced, "correction": report.correction,
      "replacedBy": edition.replacedBy, "issuedAt": issuedAt?.description,
    ]
    for (key, text) in texts { object[key] = text.map(JSONValue.string) }
    return object
  }

  static func table(_ items: [ReportItem], _ language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "報告書番号", en: "report number"), .init(ja: "対象期間", en: "period"), .init(ja: "対象課室", en: "sections"),
        .init(ja: "基準日", en: "as of"), .init(ja: "決裁", en: "decision"), .init(ja: "決裁日", en: "decided on"),
        .init(ja: "版の状態", en: "edition"),
      ],
      rows: items.map { item in
        [
          item.report.number, item.report.periodWords[language], item.sections[language], item.report.asOf.description,
          item.report.decision, item.report.decidedOn.description, item.standing[language],
        ]
      })
  }
}
