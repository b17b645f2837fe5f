internal import ArgumentParser
internal import Interchange
internal import Registry
internal import TextForms

/// `reconcile`.
struct ReconcileCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "reconcile",
      Words(ja: "財務会計の契約一覧と台帳を照合する", en: "compare the register with the finance system's list of contracts"),
      Words(
        ja: "財務会計システムから書き出した CSV か Excel ブック（.xlsx）と台帳を契約番号で突き合わせ、一致、内容の相違、片方にしかない契約を示します。"
          + "番号の全角・半角、ハイフン、空白、大文字・小文字の違いは無視します。番号が合わない契約は、相手方のほか"
          + "金額、契約日又は件名が一致すれば「同じ契約の可能性」として示すだけで、結び付けません。一覧にあって台帳に記録のない値は相違とし、"
          + "一覧が空欄の値は比べません。"
          + "見出しは checklists/headings/ の contracts.yaml と finance.yaml で読みます。台帳には何も書き込みません。"
          + "形式は text、csv、json、markdown です。",
        en:
          "It matches a CSV file or Excel workbook of the finance system with the register by contract number and shows "
          + "what is the same, what differs, and what stands on one side only. Widths, hyphens, spaces and case of numbers do not count. "
          + "Contracts whose numbers do not match are shown as perhaps the same when the vendor and the amount, the day of "
          + "signing or the title agree, and are never matched. A value that the list has and the register has not is a "
          + "difference; what the list leaves empty is not compared. Headings are read by contracts.yaml and finance.yaml in "
          + "checklists/headings/. Nothing is written to the register. Formats: text, csv, json, markdown."),
      examples: [
        "reconcile finance.csv --fiscal-year R8", "reconcile finance.csv --format csv",
        "reconcile finance.csv --as-of R8.9.30 --fail-on difference",
      ])
  }

  @Argument(help: .words(ja: "財務会計の契約一覧（CSV、.xlsx）", en: "the finance system's list (CSV or .xlsx)", value: "FILE"))
  var file: String
  @Option(
    help: .words(
      ja: "このシートだけを読む（複数可。省略時は見出しのあるすべて）",
      en: "read this sheet only; may be repeated (default: every sheet that has a header)", value: "NAME"))
  var sheet: [String] = []
  @Option(
    help: .words(
      ja: "この年度に属し得る契約だけを比べる（R8、令和8年度、2026）",
      en: "only contracts that may belong to this fiscal year (R8, 令和8年度, 2026)", value: "YEAR"))
  var fiscalYear: String?
  @Option(
    help: .words(
      ja: "相違又は片方だけの契約があれば終了コード 1 で終わる",
      en: "end with exit code 1 if a contract differs or stands on one side only", value: "WHAT"))
  var failOn: Threshold?
  @OptionGroup var time: TimeOptions
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case difference
  }

  func run(in session: Session) async throws -> Answer {
    let (day, knownAt, year) = (try time.day(session), try time.knownAtTime(), try readYear())
    let register = try await session.register()
    let finance = try FinanceFile.read(file, sheets: sheet, session)
    let contracts = try await register.store.read { reader in
      try RegisteredContracts(on: day, knownAt: knownAt, from: reader)
    }
    let result = Reconciler.reconcile(finance, with: contracts, fiscalYear: year)
    try write(result, session)
    return failOn == .difference && !result.isEqual ? .no : .yes
  }

  private func write(_ result: Reconciliation, _ session: Session) throws {
    switch list.format {
    case .text: try session.output.write(result.text(in: session.language))
    case .json: try session.writeJSON(result.json(in: session.language))
    case .csv:
      let table = result.table(includesSame: true, in: session.language)
      try table.writeCSV(to: session.output, language: session.language)
    case .markdown:
      try session.say(result.heading)
      try session.output.writeLine()
      try session.say(result.counts)
      let table = result.table(includesSame: false, in: session.language)
      guard !table.rows.isEmpty else { return }
      try session.output.writeLine()
      try table.writeMarkdown(to: session.output, language: session.language)
    }
  }

  private func readYear() throws -> FiscalYear? {
    guard let fiscalYear else { return nil }
    guard let year = FiscalYear(reading: fiscalYear) else {
      throw CommandFault.value(
        option: "--fiscal-year", code: "fiscal-year-unreadable",
        message: Words(ja: "「\(fiscalYear)」は年度として読めません。", en: "\"\(fiscalYear)\" is not a fiscal year."),
        remedy: Words(ja: "R8、令和8年度、2026 のように指定してください。", en: "Give it as R8, 令和8年度 or 2026."))
    }
    return year
  }
}
