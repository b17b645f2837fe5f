internal import ArgumentParser
internal import Registry

/// The options of an event (出来事の記録).
struct EventFields: RecordFields {
  static var kind: RecordKind { .event }

  @Option(help: .field(.event, "number")) var number: String?
  @Option(help: .field(.event, "kind")) var kind: String?
  @Option(help: .field(.event, "subject")) var subject: String?
  @Option(help: .field(.event, "on")) var on: String?
  @Option(help: .field(.event, "by")) var by: String?
  @Option(help: .field(.event, "byOfficer")) var byOfficer: String?
  @Option(help: .field(.event, "bySection")) var bySection: String?
  @Option(help: .field(.event, "method")) var method: String?
  @Option(help: .field(.event, "result")) var result: String?
  @Option(help: .field(.event, "checked")) var checked: [String] = []
  @Option(help: .field(.event, "action")) var action: String?
  @Option(help: .field(.event, "actionTaken")) var actionTaken: String?
  @Option(help: .field(.event, "givesImportantInformation")) var givesImportantInformation: String?
  @Option(help: .field(.event, "disposed")) var disposed: [String] = []
  @Option(help: .field(.event, "permittedOn")) var permittedOn: String?
  @Option(help: .field(.event, "permittedBy")) var permittedBy: String?
  @Option(help: .field(.event, "permittedByOfficer")) var permittedByOfficer: String?
  @Option(help: .field(.event, "reportedOn")) var reportedOn: String?
  @Option(help: .field(.event, "reportedTo")) var reportedTo: [String] = []
  @Option(help: .field(.event, "periodFrom")) var periodFrom: String?
  @Option(help: .field(.event, "periodTo")) var periodTo: String?
  @Option(help: .field(.event, "personalDataLeak")) var personalDataLeak: String?
  @Option(help: .field(.event, "reportedToCommissionOn")) var reportedToCommissionOn: String?
  @Option(help: .field(.event, "auditedSection")) var auditedSection: String?
  @Option(help: .field(.event, "samePersonReason")) var samePersonReason: String?
  @Option(help: .field(.event, "closedOn")) var closedOn: String?
  @Option(help: .field(.event, "document")) var document: String?
  @Option(help: .field(.event, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "kind": kind, "subject": subject, "on": on, "by": by, "byOfficer": byOfficer,
        "bySection": bySection, "method": method, "result": result, "action": action, "actionTaken": actionTaken,
        "givesImportantInformation": givesImportantInformation,
        "permittedOn": permittedOn, "permittedBy": permittedBy, "permittedByOfficer": permittedByOfficer,
        "reportedOn": reportedOn, "periodFrom": periodFrom, "periodTo": periodTo,
        "personalDataLeak": personalDataLeak, "reportedToCommissionOn": reportedToCommissionOn,
        "auditedSection": auditedSection, "samePersonReason": samePersonReason, "closedOn": closedOn,
        "document": document, "note": note,
      ], lists: ["reportedTo": reportedTo, "disposed": disposed, "checked": checked])
  }

  static var listed: [String] { ["number", "kind", "subject", "on", "byOfficer", "result", "reportedOn", "closedOn"] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number EV-001 --kind periodicCheck --subject C-2026-001 --on 2026-09-30 --by-officer 1001"
          + " --result 良好",
        "--number EV-002 --kind incident --subject service:CS-001 --on 2026-10-02 --personal-data-leak 無",
        "--number EV-003 --kind buildCheck --subject service:CS-001 --on 2026-03-20 --by-officer 1001"
          + " --method 設定画面と設計書の照合 --result 相違なし --action-taken 無",
      ],
      edit: [
        "EV-001 --reported-on 2026-10-05 --reported-to 統括情報セキュリティ責任者 --correct"
      ],
      number: "EV-001")
  }
}
