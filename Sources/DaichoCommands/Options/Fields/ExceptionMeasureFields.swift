internal import ArgumentParser
internal import Registry

/// The options of an exceptional measure (例外措置).
struct ExceptionMeasureFields: RecordFields {
  static var kind: RecordKind { .exceptionMeasure }

  @Option(help: .field(.exceptionMeasure, "number")) var number: String?
  @Option(help: .field(.exceptionMeasure, "requirements")) var requirements: [String] = []
  @Option(help: .field(.exceptionMeasure, "subject")) var subject: String?
  @Option(name: .customLong("exception-reason"), help: .field(.exceptionMeasure, "reason")) var reason: String?
  @Option(help: .field(.exceptionMeasure, "alternative")) var alternative: String?
  @Option(help: .field(.exceptionMeasure, "askedBy")) var askedBy: String?
  @Option(help: .field(.exceptionMeasure, "askedByOfficer")) var askedByOfficer: String?
  @Option(help: .field(.exceptionMeasure, "askedOn")) var askedOn: String?
  @Option(help: .field(.exceptionMeasure, "joinedBy")) var joinedBy: String?
  @Option(help: .field(.exceptionMeasure, "joinedByOfficer")) var joinedByOfficer: String?
  @Option(help: .field(.exceptionMeasure, "joinedOn")) var joinedOn: String?
  @Option(help: .field(.exceptionMeasure, "permittedBy")) var permittedBy: String?
  @Option(help: .field(.exceptionMeasure, "permittedByOfficer")) var permittedByOfficer: String?
  @Option(help: .field(.exceptionMeasure, "permittedOn")) var permittedOn: String?
  @Option(name: .customLong("from-date"), help: .field(.exceptionMeasure, "from")) var from: String?
  @Option(help: .field(.exceptionMeasure, "until")) var until: String?
  @Option(help: .field(.exceptionMeasure, "urgent")) var urgent: String?
  @Option(help: .field(.exceptionMeasure, "reportedOn")) var reportedOn: String?
  @Option(help: .field(.exceptionMeasure, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "subject": subject, "reason": reason, "alternative": alternative, "askedBy": askedBy,
        "askedByOfficer": askedByOfficer, "askedOn": askedOn, "joinedBy": joinedBy,
        "joinedByOfficer": joinedByOfficer, "joinedOn": joinedOn, "permittedBy": permittedBy,
        "permittedByOfficer": permittedByOfficer, "permittedOn": permittedOn, "from": from, "until": until,
        "urgent": urgent, "reportedOn": reportedOn, "note": note,
      ], lists: ["requirements": requirements])
  }

  static var listed: [String] {
    ["number", "requirements", "subject", "permittedByOfficer", "permittedOn", "from", "until", "urgent"]
  }

  static var furtherSubcommands: [any ParsableCommand.Type] {
    [ExceptionAsk.self, ExceptionJoin.self, ExceptionPermit.self, ExceptionReport.self, ExceptionReviewCommand.self]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number EX-001 --requirements 9.1-2-1-e --subject C-2026-001 --exception-reason 緊急の障害対応"
          + " --asked-by-officer 1001 --urgent 有",
        "--from exceptions.yaml",
      ],
      edit: [
        "EX-001 --until 2026-09-30"
      ],
      number: "EX-001")
  }
}
