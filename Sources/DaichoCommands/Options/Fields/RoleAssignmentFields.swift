internal import ArgumentParser
internal import Registry

/// The options of a role assignment (職務の任命).
struct RoleAssignmentFields: RecordFields {
  static var kind: RecordKind { .roleAssignment }

  @Option(help: .field(.roleAssignment, "number")) var number: String?
  @Option(help: .field(.roleAssignment, "office")) var office: String?
  @Option(help: .field(.roleAssignment, "holder")) var holder: String?
  @Option(name: .customLong("from-date"), help: .field(.roleAssignment, "from")) var from: String?
  @Option(help: .field(.roleAssignment, "until")) var until: String?
  @Option(help: .field(.roleAssignment, "acting")) var acting: String?
  @Option(help: .field(.roleAssignment, "section")) var section: String?
  @Option(help: .field(.roleAssignment, "department")) var department: String?
  @Option(help: .field(.roleAssignment, "system")) var system: String?
  @Option(help: .field(.roleAssignment, "substituteFor")) var substituteFor: String?
  @Option(help: .field(.roleAssignment, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "office": office, "holder": holder, "from": from, "until": until, "acting": acting,
        "section": section, "department": department, "system": system, "substituteFor": substituteFor,
        "note": note,
      ])
  }

  static var listed: [String] {
    ["number", "office", "holder", "from", "until", "acting", "section", "department", "system"]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number RA-001 --office 情報セキュリティ管理者 --holder 1001 --section S-010 --from-date R8.4.1",
        "--from roles.yaml",
      ],
      edit: [
        "RA-001 --until 2027-03-31 --effective 2027-03-31"
      ],
      number: "RA-001")
  }
}
