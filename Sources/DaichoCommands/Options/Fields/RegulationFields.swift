internal import ArgumentParser
internal import Registry

/// The options of a regulation (運用規程) or a procedure of cloud services (手順書).
struct RegulationFields: RecordFields {
  static var kind: RecordKind { .regulation }

  @Option(help: .field(.regulation, "number")) var number: String?
  @Option(help: .field(.regulation, "title")) var title: String?
  @Option(name: .customLong("regulation-version"), help: .field(.regulation, "version")) var version: String?
  @Option(help: .field(.regulation, "inForceFrom")) var inForceFrom: String?
  @Option(help: .field(.regulation, "until")) var until: String?
  @Option(help: .field(.regulation, "fulfils")) var fulfils: [String] = []
  @Option(help: .field(.regulation, "services")) var services: [String] = []
  @Option(help: .field(.regulation, "document")) var document: String?
  @Option(help: .field(.regulation, "replaces")) var replaces: String?
  @Option(help: .field(.regulation, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "title": title, "version": version, "inForceFrom": inForceFrom, "until": until,
        "document": document, "replaces": replaces, "note": note,
      ], lists: ["fulfils": fulfils, "services": services])
  }

  static var listed: [String] { ["number", "title", "version", "inForceFrom", "until", "fulfils", "services"] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number RG-001 --title クラウドサービス利用規程 --regulation-version 1.0 --in-force-from R8.4.1"
          + " --fulfils 9.3A-1-1 --fulfils 9.3A-1-2",
        "--number RG-002 --title 電子申請の障害復旧手順書 --regulation-version 1.0 --in-force-from R8.4.1 --fulfils 9.3A-6-3-c"
          + " --services CS-001",
        "--from regulations.yaml",
      ],
      edit: [
        "RG-001 --until 2027-03-31 --effective 2027-04-01"
      ],
      number: "RG-001")
  }
}
