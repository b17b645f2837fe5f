internal import ArgumentParser
internal import Interchange
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `import contracts`.
struct ImportContracts: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "contracts", Words(ja: "委託契約の台帳を取り込む", en: "take in a ledger of contracts"),
      Words(
        ja: "Excelブック（.xlsx）又はCSV（UTF-8、CP932、UTF-16）の見出し行を探し、契約と、その事業者、課室、秘密保持契約、契約項目の印を記録します。"
          + "ブックでは、台帳の見出しがあるシートをすべて読みます。数式は保存されている計算結果を記録して知らせ、非表示の行と列も読んで知らせます。"
          + "取り込めない行が1行でもあれば何も記録せず、終了コード 1 で終わります（--keep-going を付けると、ほかの行を取り込みます）。"
          + "同じファイルをもう一度取り込んでも何も変わりません。結果の形式は text と json です。",
        en: "It finds the header of an Excel workbook (.xlsx) or a CSV file (UTF-8, CP932 or UTF-16) and records the "
          + "contracts with their vendors, sections, NDAs and marks of contract items. Of a workbook, every sheet that "
          + "has such a header is read; formulas count by their stored values and are named, and so are hidden rows "
          + "and columns, which are read. One refused row refuses the file and ends with exit code 1; with "
          + "--keep-going the other rows are taken in. The same file again changes nothing. "
          + "Formats of the answer: text, json."),
      examples: [
        "import contracts ledger.csv --dry-run", "import contracts ledger.csv --keep-going --format json",
        "import contracts ledger.xlsx --sheet 令和8年度 --effective R8.10.1",
      ])
  }

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let file = try LedgerFile<ContractField>(ledger.file, sheets: ledger.sheet, session)
    let plan = try LedgerPlan(file.ledger)
    return try await LedgerIntakeRun("import contracts", ledger, file, session).answer(plan) { try $0.run(in: $1) }
  }
}
