internal import ArgumentParser
internal import Registry

/// The options of an officer (職員).
struct OfficerFields: RecordFields {
  static var kind: RecordKind { .officer }

  @Option(help: .field(.officer, "number")) var number: String?
  @Option(help: .field(.officer, "name")) var name: String?
  @Option(help: .field(.officer, "section")) var section: String?
  @Option(help: .field(.officer, "title")) var title: String?
  @Option(help: .field(.officer, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "name": name, "section": section, "title": title, "note": note,
      ])
  }

  static var listed: [String] { ["number", "name", "section", "title"] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number 1001 --name '飯塚 花子' --section S-010 --title 課長",
        "--from officers.yaml",
      ],
      edit: [
        "1001 --section S-011 --effective 2026-04-01"
      ],
      number: "1001")
  }
}
