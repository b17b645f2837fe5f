internal import ArgumentParser
internal import Registry

/// The options of a vendor (委託事業者).
struct VendorFields: RecordFields {
  static var kind: RecordKind { .vendor }

  @Option(help: .field(.vendor, "number")) var number: String?
  @Option(help: .field(.vendor, "name")) var name: String?
  @Option(help: .field(.vendor, "kana")) var kana: String?
  @Option(help: .field(.vendor, "corporateNumber")) var corporateNumber: String?
  @Option(help: .field(.vendor, "country")) var country: String?
  @Option(help: .field(.vendor, "address")) var address: String?
  @Option(help: .field(.vendor, "capitalTies")) var capitalTies: String?
  @Option(help: .field(.vendor, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "name": name, "kana": kana, "corporateNumber": corporateNumber, "country": country,
        "address": address, "capitalTies": capitalTies, "note": note,
      ])
  }

  static var listed: [String] { ["number", "name", "corporateNumber", "country"] }

  static var furtherSubcommands: [any ParsableCommand.Type] { [VendorVerify.self] }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number V-001 --name 株式会社サンプル情報 --country JP",
        "--from vendors.json",
      ],
      edit: [
        "V-001 --address 福岡県飯塚市新立岩5番5号 --effective R8.7.1"
      ],
      number: "V-001")
  }
}
