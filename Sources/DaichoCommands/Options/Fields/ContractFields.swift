internal import ArgumentParser
internal import Registry

/// The options of a contract (業務委託契約).
struct ContractFields: RecordFields {
  static var kind: RecordKind { .contract }

  @Option(help: .field(.contract, "number")) var number: String?
  @Option(help: .field(.contract, "title")) var title: String?
  @Option(help: .field(.contract, "vendor")) var vendor: String?
  @Option(help: .field(.contract, "section")) var section: String?
  @Option(help: .field(.contract, "kinds")) var kinds: [String] = []
  @Option(help: .field(.contract, "fiscalYear")) var fiscalYear: String?
  @Option(help: .field(.contract, "procurementMethod")) var procurementMethod: String?
  @Option(help: .field(.contract, "amount")) var amount: String?
  @Option(help: .field(.contract, "signed")) var signed: String?
  @Option(help: .field(.contract, "start")) var start: String?
  @Option(help: .field(.contract, "end")) var end: String?
  @Option(help: .field(.contract, "noticeDate")) var noticeDate: String?
  @Option(help: .field(.contract, "closedOn")) var closedOn: String?
  @Option(help: .field(.contract, "automaticRenewal")) var automaticRenewal: String?
  @Option(help: .field(.contract, "renewal")) var renewal: String?
  @Option(help: .field(.contract, "predecessor")) var predecessor: String?
  @Option(help: .field(.contract, "confidentiality")) var confidentiality: String?
  @Option(help: .field(.contract, "integrity")) var integrity: String?
  @Option(help: .field(.contract, "availability")) var availability: String?
  @Option(help: .field(.contract, "specificPersonalInformation")) var specificPersonalInformation: String?
  @Option(help: .field(.contract, "givesImportantInformation")) var givesImportantInformation: String?
  @Option(help: .field(.contract, "handlesImportantInformation")) var handlesImportantInformation: String?
  @Option(help: .field(.contract, "importantInformationReason")) var importantInformationReason: String?
  @Option(help: .field(.contract, "informationGiven")) var informationGiven: String?
  @Option(help: .field(.contract, "informationHandled")) var informationHandled: String?
  @Option(help: .field(.contract, "systemWork")) var systemWork: String?
  @Option(help: .field(.contract, "repairsMedia")) var repairsMedia: String?
  @Option(help: .field(.contract, "connectsExternalNetwork")) var connectsExternalNetwork: String?
  @Option(help: .field(.contract, "residentVendorStaff")) var residentVendorStaff: String?
  @Option(help: .field(.contract, "deliversSystemOrEquipment")) var deliversSystemOrEquipment: String?
  @Option(help: .field(.contract, "access")) var access: String?
  @Option(help: .field(.contract, "place")) var place: String?
  @Option(help: .field(.contract, "workersDocument")) var workersDocument: String?
  @Option(help: .field(.contract, "serviceLevel")) var serviceLevel: String?
  @Option(help: .field(.contract, "systems")) var systems: [String] = []
  @Option(help: .field(.contract, "subcontracted")) var subcontracted: String?
  @Option(help: .field(.contract, "subcontractors")) var subcontractors: [String] = []
  @Option(help: .field(.contract, "subcontractApprovedOn")) var subcontractApprovedOn: String?
  @Option(help: .field(.contract, "lastPeriodicCheckOn")) var lastPeriodicCheckOn: String?
  @Option(help: .field(.contract, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "title": title, "vendor": vendor, "section": section, "fiscalYear": fiscalYear,
        "procurementMethod": procurementMethod, "amount": amount, "signed": signed, "start": start, "end": end,
        "noticeDate": noticeDate, "closedOn": closedOn, "automaticRenewal": automaticRenewal, "renewal": renewal,
        "predecessor": predecessor,
        "confidentiality": confidentiality, "integrity": integrity, "availability": availability,
        "specificPersonalInformation": specificPersonalInformation,
        "givesImportantInformation": givesImportantInformation,
        "handlesImportantInformation": handlesImportantInformation,
        "importantInformationReason": importantInformationReason, "informationGiven": informationGiven,
        "informationHandled": informationHandled, "systemWork": systemWork, "repairsMedia": repairsMedia,
        "connectsExternalNetwork": connectsExternalNetwork, "residentVendorStaff": residentVendorStaff,
        "deliversSystemOrEquipment": deliversSystemOrEquipment, "access": access, "place": place,
        "workersDocument": workersDocument, "serviceLevel": serviceLevel, "subcontracted": subcontracted,
        "subcontractApprovedOn": subcontractApprovedOn, "lastPeriodicCheckOn": lastPeriodicCheckOn,
        "note": note,
      ], lists: ["kinds": kinds, "systems": systems, "subcontractors": subcontractors])
  }

  static var listed: [String] { ["number", "title", "vendor", "section", "start", "end", "confidentiality", "amount"] }

  static var furtherSubcommands: [any ParsableCommand.Type] {
    [
      ContractCheckCommand.self, ContractAddendumCommand.self, ContractCompareCommand.self, ContractChainCommand.self,
      CloseRecord<ContractFields>.self,
    ]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number C-2026-001 --title 住民情報システム保守 --vendor V-001 --section S-010"
          + " --kinds operation --signed R8.4.1 --start 2026-04-01 --end 2027-03-31 --confidentiality 3A",
        "--from contracts.yaml --dry-run",
      ],
      edit: [
        "C-2026-001 --end 2027-09-30 --effective 2027-03-15 --reason 契約期間の延長",
        "C-2026-001 --amount 4200000 --correct --clear note",
      ],
      number: "C-2026-001")
  }
}
