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

  @Argument(
    help: .words(ja: "台帳の Excel ブック（.xlsx）又は CSV", en: "the ledger, an Excel workbook (.xlsx) or CSV", value: "FILE"))
  var file: String
  @Option(
    help: .words(
      ja: "このシートだけを読む。繰り返せる（省略時は、台帳の見出しがあるすべてのシート）",
      en: "read this sheet only; may be repeated (default: every sheet that has a header of a ledger)", value: "NAME"))
  var sheet: [String] = []
  @Flag(help: .words(ja: "取り込めない行があっても、ほかの行を取り込む", en: "take in the other rows when some are refused"))
  var keepGoing = false
  @OptionGroup var effect: EffectOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let options = ContractLedgerImport.Options(
      keepGoing: keepGoing, effect: effect.isGiven ? try effect.effect(session) : nil)
    let register = try await session.register()
    let ledger = try LedgerFile(file, sheets: sheet, session)
    let act = try await session.act("import contracts", reason: write.reason, in: register)
    let content = try session.store().content
    let progress = ProgressLine(session)
    defer { progress?.clear() }
    do {
      let work = try ledger.work(options) { done, all in progress?.show(done, of: all) }
      let outcome = try await session.record(act, in: register, isRehearsal: write.dryRun) {
        [file, isRehearsal = write.dryRun] transaction in
        let outcome = try work.run(in: transaction)
        // On disk before the entries that name it are committed, and not at all when nothing is recorded.
        if transaction.recorded > 0, !isRehearsal { try ledger.keep(file, in: content) }
        return outcome
      }
      progress?.clear()
      try report(outcome, isRecorded: !write.dryRun, session)
      return outcome.refused.isEmpty ? .yes : .no
    } catch let error as InterchangeError {
      guard case .rowsRefused(_, let outcome) = error else { throw error }
      progress?.clear()
      try report(outcome, isRecorded: false, session)
      _ = session.report(CommandFault.refused(code: error.code, message: error.message, remedy: error.remedy))
      return .no
    }
  }

  private func report(_ outcome: ImportOutcome, isRecorded: Bool, _ session: Session) throws {
    switch answer.format {
    case .text: try session.output.write(outcome.text(in: session.language, isRehearsal: !isRecorded))
    case .json: try session.writeJSON(outcome.json(in: session.language, isRehearsal: write.dryRun))
    }
  }
}
