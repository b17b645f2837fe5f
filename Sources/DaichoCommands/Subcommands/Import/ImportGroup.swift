internal import ArgumentParser
internal import TextForms

/// `import`.
struct ImportGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "import", Words(ja: "表計算の台帳を取り込む", en: "take in ledgers that staff keep"),
      Words(
        ja: "Excelブック（.xlsx）か、表計算ソフトから保存した CSV を取り込みます。結果の形式は text と json です。",
        en: "They are Excel workbooks (.xlsx), or CSV files saved by a spreadsheet. Formats of the answer: text, json."),
      examples: ["import contracts ledger.xlsx --dry-run", "import services services.xlsx --dry-run"],
      subcommands: [ImportContracts.self, ImportServices.self])
  }
}
