internal import ArgumentParser
internal import Registry

/// The options of a subcontract (再委託).
struct SubcontractFields: RecordFields {
  static var kind: RecordKind { .subcontract }

  @Option(help: .field(.subcontract, "number")) var number: String?
  @Option(help: .field(.subcontract, "contract")) var contract: String?
  @Option(help: .field(.subcontract, "service")) var service: String?
  @Option(help: .field(.subcontract, "parent")) var parent: String?
  @Option(help: .field(.subcontract, "vendor")) var vendor: String?
  @Option(help: .field(.subcontract, "work")) var work: String?
  @Option(help: .field(.subcontract, "country")) var country: String?
  @Option(help: .field(.subcontract, "informationGiven")) var informationGiven: String?
  @Option(help: .field(.subcontract, "handlesImportantInformation")) var handlesImportantInformation: String?
  @Option(help: .field(.subcontract, "requestedOn")) var requestedOn: String?
  @Option(help: .field(.subcontract, "decision")) var decision: String?
  @Option(help: .field(.subcontract, "decidedOn")) var decidedOn: String?
  @Option(help: .field(.subcontract, "decider")) var decider: String?
  @Option(help: .field(.subcontract, "clausesPassedDown")) var clausesPassedDown: String?
  @Option(help: .field(.subcontract, "start")) var start: String?
  @Option(help: .field(.subcontract, "end")) var end: String?
  @Option(help: .field(.subcontract, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "contract": contract, "service": service, "parent": parent, "vendor": vendor,
        "work": work, "country": country, "informationGiven": informationGiven,
        "handlesImportantInformation": handlesImportantInformation, "requestedOn": requestedOn,
        "decision": decision, "decidedOn": decidedOn, "decider": decider, "clausesPassedDown": clausesPassedDown,
        "start": start, "end": end, "note": note,
      ])
  }

  static var listed: [String] {
    ["number", "contract", "service", "parent", "vendor", "country", "decision", "decidedOn"]
  }

  static var furtherSubcommands: [any ParsableCommand.Type] { [SubcontractTreeCommand.self] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number SC-001 --contract C-2026-001 --vendor V-002 --country JP --requested-on 2026-04-10",
        "--from subcontracts.yaml",
      ],
      edit: [
        "SC-001 --decision approved --decided-on 2026-04-20 --decider 1001"
      ],
      number: "SC-001")
  }
}
