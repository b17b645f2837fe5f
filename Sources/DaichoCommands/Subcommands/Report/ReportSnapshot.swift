internal import ArgumentParser
internal import GapAnalysis
internal import TextForms

/// `report snapshot`.
struct ReportSnapshot: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "snapshot", Words(ja: "ある日の状態の報告書を作る", en: "report the state of a day"),
      Words(
        ja: "四半期報告書と同じ内容を、任意の日の状態について作ります。--compare-with を付けると、その状態からの変化も載せます。"
          + "標準出力の形式は markdown、html、json、--output があるときの結果の形式は text と json です。",
        en: "It makes the same report of the state on any day; with --compare-with it says what has changed since. "
          + "Formats on standard output: markdown, html, json; of the answer with --output: text, json."),
      examples: [
        "report snapshot --as-of R8.11.30", "report snapshot --as-of 2026-11-30 --compare-with 2026Q2 --output 現況/",
      ])
  }

  @Option(help: .words(ja: "この日の状態（省略時は今日）", en: "state on this day (else today)", value: "DATE"))
  var asOf: String?

  @Option(
    help: .words(
      ja: "変化を数える基準（四半期又は日付、@記録番号を付けられる）",
      en: "measure changes from this state (a quarter or a day, with @SEQUENCE if wanted)", value: "STATE"))
  var compareWith: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let today = session.context.today
    let day = try asOf.map { try DateOption.read($0, of: "--as-of") } ?? today
    guard day <= today else { throw CommandFault.dayNotOver(day, option: "--as-of", today: today) }
    let (base, knownAt) = (compareWith, try options.knownAtTime())
    return try await ReportRun(options: options, session: session).run { reader in
      let month = try ReportCalendar.startMonth(knownAt, in: reader)
      var query = QuarterlyQuery(.day(day, startMonth: month), knownAt: knownAt)
      query.base = try base.map {
        try ReportCalendar.base($0, option: "--compare-with", startMonth: month, before: day)
      }
      return query
    }
  }
}
