internal import ArgumentParser
internal import Registry

/// The options of a department (部局).
struct DepartmentFields: RecordFields {
  static var kind: RecordKind { .department }

  @Option(help: .field(.department, "number")) var number: String?
  @Option(help: .field(.department, "name")) var name: String?
  @Option(help: .field(.department, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "name": name, "note": note,
      ])
  }

  static var listed: [String] { ["number", "name"] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number D-01 --name 総務部",
        "--from departments.yaml",
      ],
      edit: [
        "D-01 --name 総務企画部 --effective 2026-04-01"
      ],
      number: "D-01")
  }
}
