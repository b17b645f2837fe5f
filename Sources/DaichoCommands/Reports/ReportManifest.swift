internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// What a folder of a report holds, and from what it was made (`daicho.report-manifest/1`).
struct ReportManifest: Sendable, Equatable {
  /// Of one report, before the number of its form.
  static let format = "daicho.report-manifest/"
  static let version: Int64 = 1
  /// Of the reports of sections, which are handed out and never issued.
  static let ofSections = "daicho.section-reports-manifest/1"

  let object: JSONObject

  init(
    _ report: QuarterlyReport, schema: String = "\(format)\(version)", language: Language, encoding: ReportEncoding,
    files: [ReportFolder.File]
  ) {
    let catalogue = report.gaps.catalogue
    var object: JSONObject = [
      "schema": .string(schema), "program": .string(ProgramVersion.text),
      "period": .string(report.period.label), "asOf": .string(report.period.asOf.description),
      "language": .string(language.rawValue), "encoding": .string(encoding.rawValue),
      "registry": .string(report.gaps.registry.description), "knownAt": Self.head(report.gaps.head),
      "catalogue": .object(["id": .string(catalogue.id), "version": .string(catalogue.version)]),
      "files": .array(files.map(Self.file)),
    ]
    object["sections"] = report.sectionsAsked.map { .array($0.map { .string($0) }) }
    object["comparedWith"] = report.base.map { base in
      .object([
        "day": .string(base.day.description), "knownAt": Self.head(base.head), "asked": .bool(base.isAsked),
      ])
    }
    object["edition"] = report.edition.map(Self.edition)
    self.object = object
  }

  private static func head(_ head: JournalHead) -> JSONValue {
    .object(["sequence": .integer(head.sequence), "hash": .string(head.hash.description)])
  }

  /// Without a digest: two makings of it are never equal.
  private static func file(_ file: ReportFolder.File) -> JSONValue {
    var object: JSONObject = ["name": .string(file.name), "size": .integer(file.size)]
    object["sha256"] = file.sha256.map { .string($0.description) }
    return .object(object)
  }

  private static func edition(_ edition: ReportEdition) -> JSONValue {
    var object: JSONObject = [
      "number": .string(edition.number), "decision": .string(edition.decision),
      "decidedOn": .string(edition.decidedOn.description),
    ]
    object["replaces"] = edition.replaces.map(JSONValue.string)
    object["correction"] = edition.correction.map(JSONValue.string)
    return .object(object)
  }

  var bytes: [UInt8] { CanonicalJSON.bytes(object) + [UInt8(ascii: "\n")] }
}

/// In which encoding tables are written.
typealias ReportEncoding = QuarterlyCSVRenderer.Encoding
