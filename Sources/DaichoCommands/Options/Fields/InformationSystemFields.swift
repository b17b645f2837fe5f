internal import ArgumentParser
internal import Registry

/// The options of an information system (情報システム).
struct InformationSystemFields: RecordFields {
  static var kind: RecordKind { .informationSystem }

  @Option(help: .field(.informationSystem, "number")) var number: String?
  @Option(help: .field(.informationSystem, "name")) var name: String?
  @Option(help: .field(.informationSystem, "section")) var section: String?
  @Option(help: .field(.informationSystem, "manager")) var manager: String?
  @Option(help: .field(.informationSystem, "contracts")) var contracts: [String] = []
  @Option(help: .field(.informationSystem, "services")) var services: [String] = []
  @Option(help: .field(.informationSystem, "networkZone")) var networkZone: String?
  @Option(help: .field(.informationSystem, "confidentiality")) var confidentiality: String?
  @Option(help: .field(.informationSystem, "integrity")) var integrity: String?
  @Option(help: .field(.informationSystem, "availability")) var availability: String?
  @Option(help: .field(.informationSystem, "ledgerEntryOn")) var ledgerEntryOn: String?
  @Option(help: .field(.informationSystem, "ledgerReportedOn")) var ledgerReportedOn: String?
  @Option(help: .field(.informationSystem, "newOrRenewed")) var newOrRenewed: String?
  @Option(help: .field(.informationSystem, "equipmentOffPremises")) var equipmentOffPremises: String?
  @Option(help: .field(.informationSystem, "offPremisesApprovedOn")) var offPremisesApprovedOn: String?
  @Option(help: .field(.informationSystem, "remoteMaintenance")) var remoteMaintenance: String?
  @Option(help: .field(.informationSystem, "connectsExternalNetwork")) var connectsExternalNetwork: String?
  @Option(help: .field(.informationSystem, "externalConnectionPermittedOn")) var externalConnectionPermittedOn: String?
  @Option(help: .field(.informationSystem, "operationStart")) var operationStart: String?
  @Option(help: .field(.informationSystem, "operationEnd")) var operationEnd: String?
  @Option(help: .field(.informationSystem, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "name": name, "section": section, "manager": manager, "networkZone": networkZone,
        "confidentiality": confidentiality, "integrity": integrity, "availability": availability,
        "ledgerEntryOn": ledgerEntryOn, "ledgerReportedOn": ledgerReportedOn, "newOrRenewed": newOrRenewed,
        "equipmentOffPremises": equipmentOffPremises, "offPremisesApprovedOn": offPremisesApprovedOn,
        "remoteMaintenance": remoteMaintenance, "connectsExternalNetwork": connectsExternalNetwork,
        "externalConnectionPermittedOn": externalConnectionPermittedOn, "operationStart": operationStart,
        "operationEnd": operationEnd, "note": note,
      ], lists: ["contracts": contracts, "services": services])
  }

  static var listed: [String] {
    [
      "number", "name", "section", "manager", "networkZone", "confidentiality", "ledgerEntryOn", "operationStart",
      "operationEnd",
    ]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number IS-001 --name 住民情報システム --section S-010 --manager 1001 --contracts C-2026-001"
          + " --network-zone myNumber",
        "--from systems.yaml",
      ],
      edit: [
        "IS-001 --ledger-entry-on 2026-04-20 --effective 2026-04-20"
      ],
      number: "IS-001")
  }
}
