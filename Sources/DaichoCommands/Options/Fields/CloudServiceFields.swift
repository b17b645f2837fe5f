internal import ArgumentParser
internal import Registry

/// The options of a cloud service (クラウドサービス).
struct CloudServiceFields: RecordFields {
  static var kind: RecordKind { .cloudService }

  @Option(help: .field(.cloudService, "number")) var number: String?
  @Option(help: .field(.cloudService, "name")) var name: String?
  @Option(help: .field(.cloudService, "provider")) var provider: String?
  @Option(help: .field(.cloudService, "model")) var model: String?
  @Option(help: .field(.cloudService, "purpose")) var purpose: String?
  @Option(help: .field(.cloudService, "section")) var section: String?
  @Option(help: .field(.cloudService, "confidentiality")) var confidentiality: String?
  @Option(help: .field(.cloudService, "integrity")) var integrity: String?
  @Option(help: .field(.cloudService, "availability")) var availability: String?
  @Option(help: .field(.cloudService, "specificPersonalInformation")) var specificPersonalInformation: String?
  @Option(help: .field(.cloudService, "personalInformation")) var personalInformation: String?
  @Option(help: .field(.cloudService, "contract")) var contract: String?
  @Option(help: .field(.cloudService, "termsOfUse")) var termsOfUse: String?
  @Option(help: .field(.cloudService, "responsibilitySplit")) var responsibilitySplit: String?
  @Option(help: .field(.cloudService, "securityRequirements")) var securityRequirements: String?
  @Option(help: .field(.cloudService, "governingLaw")) var governingLaw: String?
  @Option(help: .field(.cloudService, "court")) var court: String?
  @Option(help: .field(.cloudService, "foreignLawAssessedOn")) var foreignLawAssessedOn: String?
  @Option(help: .field(.cloudService, "foreignLawAssessment")) var foreignLawAssessment: String?
  @Option(help: .field(.cloudService, "migration")) var migration: String?
  @Option(help: .field(.cloudService, "disposal")) var disposal: String?
  @Option(help: .field(.cloudService, "administrator")) var administrator: String?
  @Option(help: .field(.cloudService, "administratorOfficer")) var administratorOfficer: String?
  @Option(help: .field(.cloudService, "procedures")) var procedures: [String] = []
  @Option(help: .field(.cloudService, "procured")) var procured: String?
  @Option(help: .field(.cloudService, "subcontracted")) var subcontracted: String?
  @Option(help: .field(.cloudService, "useStart")) var useStart: String?
  @Option(help: .field(.cloudService, "useEnd")) var useEnd: String?
  @Option(help: .field(.cloudService, "closedOn")) var closedOn: String?
  @Option(help: .field(.cloudService, "ledgerEntryOn")) var ledgerEntryOn: String?
  @Option(help: .field(.cloudService, "ledgerReportedOn")) var ledgerReportedOn: String?
  @Option(help: .field(.cloudService, "system")) var system: String?
  @Option(help: .field(.cloudService, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "name": name, "provider": provider, "model": model, "purpose": purpose,
        "section": section, "confidentiality": confidentiality, "integrity": integrity,
        "availability": availability, "specificPersonalInformation": specificPersonalInformation,
        "personalInformation": personalInformation, "contract": contract, "termsOfUse": termsOfUse,
        "responsibilitySplit": responsibilitySplit,
        "securityRequirements": securityRequirements, "governingLaw": governingLaw, "court": court,
        "foreignLawAssessedOn": foreignLawAssessedOn, "foreignLawAssessment": foreignLawAssessment,
        "migration": migration, "disposal": disposal, "administrator": administrator,
        "administratorOfficer": administratorOfficer, "procured": procured, "subcontracted": subcontracted,
        "useStart": useStart, "useEnd": useEnd, "closedOn": closedOn, "ledgerEntryOn": ledgerEntryOn,
        "ledgerReportedOn": ledgerReportedOn, "system": system, "note": note,
      ], lists: ["procedures": procedures])
  }

  static var listed: [String] {
    [
      "number", "name", "provider", "model", "section", "confidentiality", "administratorOfficer", "useStart", "useEnd",
    ]
  }

  static var furtherSubcommands: [any ParsableCommand.Type] { [CloseRecord<CloudServiceFields>.self] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number CS-001 --name 電子申請サービス --provider V-001 --model SaaS --section S-010 --confidentiality 2",
        "--from services.yaml",
      ],
      edit: [
        "CS-001 --administrator-officer 1001 --effective 2026-06-01"
      ],
      number: "CS-001")
  }
}
