internal import ArgumentParser
internal import Registry

/// The options of a remediation plan (改善計画).
struct RemediationFields: RecordFields {
  static var kind: RecordKind { .remediation }

  @Option(help: .field(.remediation, "number")) var number: String?
  @Option(help: .field(.remediation, "requirement")) var requirement: String?
  @Option(help: .field(.remediation, "subject")) var subject: String?
  @Option(help: .field(.remediation, "owner")) var owner: String?
  @Option(help: .field(.remediation, "ownerName")) var ownerName: String?
  @Option(help: .field(.remediation, "plannedOn")) var plannedOn: String?
  @Option(help: .field(.remediation, "progress")) var progress: String?
  @Option(help: .field(.remediation, "doneOn")) var doneOn: String?
  @Option(help: .field(.remediation, "progressNote")) var progressNote: String?
  @Option(help: .field(.remediation, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "requirement": requirement, "subject": subject, "owner": owner, "ownerName": ownerName,
        "plannedOn": plannedOn, "progress": progress, "doneOn": doneOn, "progressNote": progressNote, "note": note,
      ])
  }

  static var listed: [String] { ["number", "requirement", "subject", "owner", "plannedOn", "progress", "doneOn"] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number RM-001 --requirement 9.1-2-1-e --subject C-2026-001 --owner 1001 --planned-on 2026-12-31"
      ],
      edit: [
        "RM-001 --progress done --done-on 2026-12-10"
      ],
      number: "RM-001")
  }
}
