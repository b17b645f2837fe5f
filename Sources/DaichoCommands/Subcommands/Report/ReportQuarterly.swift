internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// `report quarterly`.
struct ReportQuarterly: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "quarterly", Words(ja: "四半期報告書を作る", en: "make a quarterly report"),
      Words(
        ja: "四半期の末日の状態と、前の四半期の末日からの変化を、原因とともに報告します。年度は4月からです（R8Q2 は令和8年7月1日から9月30日まで）。"
          + "--known-at を付けると、そのとき記録されていた内容で、当時と同じ報告書をもう一度作れます（PDF を除き、1バイトも違いません）。"
          + "--output を付けると、ウェブページ、文書、ブック、CSV、JSON、OSCAL、PDF を一つのフォルダーに書き、manifest.json に SHA-256 を載せます。"
          + "--output がないときは標準出力に書きます。形式は markdown、html、json です。結果の形式（--output があるとき）は text と json です。",
        en:
          "It reports the state on the last day of the quarter and, with their causes, the changes since the end of the "
          + "quarter before. Fiscal years begin in April (2026Q2 is 1 July to 30 September 2026). With --known-at it makes "
          + "the report again as it was known then: equal in every byte, PDF apart. With --output it writes a page, a "
          + "paper, a workbook, CSV, JSON, OSCAL and PDF into one folder, with their SHA-256 in manifest.json; without it the report goes to standard output. "
          + "Formats: markdown, html, json; of the answer with --output: text, json."),
      examples: [
        "report quarterly --quarter R8Q2", "report quarterly --quarter 2026Q2 --output exports/2026Q2/",
        "report quarterly --quarter 2026Q2 --known-at @120 --output exports/2026Q2-again/",
        "report quarterly --quarter R8Q2 --section 税務課 --files html,xlsx --output 税務課/",
      ])
  }

  @Option(help: .words(ja: "四半期（R8Q2、2026Q2、令和8年度第2四半期）", en: "the quarter (2026Q2, R8Q2)", value: "QUARTER"))
  var quarter: String

  @Option(
    help: .words(
      ja: "変化を数える基準（四半期又は日付、@記録番号を付けられる。省略時は前の四半期の末日）",
      en: "measure changes from this state (a quarter or a day, with @SEQUENCE if wanted; else the quarter before)",
      value: "STATE"))
  var compareWith: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (typed, base) = (quarter, compareWith)
    let knownAt = try options.knownAtTime()
    let today = session.context.today
    return try await ReportRun(options: options, session: session).run { reader in
      let quarter = try ReportCalendar.quarter(typed, knownAt, today: today, in: reader)
      var query = QuarterlyQuery(.quarter(quarter), knownAt: knownAt)
      query.base = try base.map {
        try ReportCalendar.base(
          $0, option: "--compare-with", startMonth: quarter.fiscalYear.startMonth, before: quarter.last)
      }
      return query
    }
  }
}
