internal import ArgumentParser
internal import Registry

/// The options of a confidentiality agreement (秘密保持契約).
struct NDAFields: RecordFields {
  static var kind: RecordKind { .nda }

  @Option(help: .field(.nda, "number")) var number: String?
  @Option(help: .field(.nda, "vendor")) var vendor: String?
  @Option(help: .field(.nda, "contract")) var contract: String?
  @Option(help: .field(.nda, "form")) var form: String?
  @Option(help: .field(.nda, "covers")) var covers: String?
  @Option(help: .field(.nda, "signed")) var signed: String?
  @Option(help: .field(.nda, "validUntil")) var validUntil: String?
  @Option(help: .field(.nda, "withoutEnd")) var withoutEnd: String?
  @Option(help: .field(.nda, "survivalUntil")) var survivalUntil: String?
  @Option(help: .field(.nda, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "vendor": vendor, "contract": contract, "form": form, "covers": covers,
        "signed": signed, "validUntil": validUntil, "withoutEnd": withoutEnd, "survivalUntil": survivalUntil,
        "note": note,
      ])
  }

  static var listed: [String] {
    ["number", "vendor", "contract", "signed", "validUntil", "withoutEnd", "survivalUntil"]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number N-001 --vendor V-001 --contract C-2026-001 --form separateAgreement"
          + " --signed 2026-04-01 --valid-until 2027-03-31",
        "--from ndas.yaml",
      ],
      edit: [
        "N-001 --valid-until 2028-03-31 --effective 2027-04-01"
      ],
      number: "N-001")
  }
}
