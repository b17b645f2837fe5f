internal import ArgumentParser
internal import Registry

/// The options of a section (課室).
struct SectionFields: RecordFields {
  static var kind: RecordKind { .section }

  @Option(help: .field(.section, "number")) var number: String?
  @Option(help: .field(.section, "name")) var name: String?
  @Option(help: .field(.section, "partOf")) var partOf: String?
  @Option(help: .field(.section, "department")) var department: String?
  @Option(help: .field(.section, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "name": name, "partOf": partOf, "department": department, "note": note,
      ])
  }

  static var listed: [String] { ["number", "name", "partOf", "department"] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number S-010 --name 情報管理課 --part-of D-01",
        "--from sections.yaml",
      ],
      edit: [
        "S-010 --name デジタル推進課 --effective 2026-04-01"
      ],
      number: "S-010")
  }
}
