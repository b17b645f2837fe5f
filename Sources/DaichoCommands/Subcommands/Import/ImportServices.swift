internal import ArgumentParser
internal import Interchange
internal import TextForms

/// `import services`.
struct ImportServices: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "services", Words(ja: "クラウドサービスの台帳を取り込む", en: "take in a ledger of cloud services"),
      Words(
        ja: "Excelブック（.xlsx）又はCSV（UTF-8、CP932、UTF-16）の見出し行を探し、クラウドサービスと、その提供事業者、課室、申請・決定、"
          + "データの所在、ISMAPの登録（事業者の申告のみ）を、取込み元の行と共に記録します。事実は書かれたとおりに記録します。申請者と承認者が同じ、"
          + "管理者がいない、といった点は取込みを妨げず、不備一覧に現れます。国が書かれていなければ、不明のままとします。"
          + "リージョンの指す国（checklists/regions/）と保存国の欄が食い違うときは、どちらも記録して知らせます。"
          + "取り込めない行が1行でもあれば何も記録せず、終了コード 1 で終わります（--keep-going を付けると、ほかの行を取り込みます）。"
          + "同じファイルをもう一度取り込んでも何も変わりません。結果の形式は text と json です。",
        en: "It finds the header of an Excel workbook (.xlsx) or a CSV file (UTF-8, CP932 or UTF-16) and records the "
          + "cloud services with their providers, sections, applications and decisions, data locations and ISMAP "
          + "registrations (as claimed), each with the row that it comes from. Facts are recorded as they are written: "
          + "one person as applicant and decider, or no administrator, refuses nothing and shows among the gaps. A "
          + "country that is not stated stays unknown. Where the country of a region (checklists/regions/) and the "
          + "country column differ, both are recorded and the difference is shown. One refused row refuses the file "
          + "and ends with exit code 1; with --keep-going the other rows are taken in. The same file again changes "
          + "nothing. Formats of the answer: text, json."),
      examples: [
        "import services services.xlsx --dry-run", "import services services.xlsx --keep-going --format json",
        "import services services.csv --effective R8.10.1",
      ])
  }

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let regions = try RegionFiles.load(session)
    let file = try LedgerFile<ServiceField>(ledger.file, sheets: ledger.sheet, session)
    let plan = try LedgerPlan(file.ledger, regions: regions)
    return try await LedgerIntakeRun("import services", ledger, file, session).answer(plan) {
      try $0.run(in: $1, regions: regions)
    }
  }
}
