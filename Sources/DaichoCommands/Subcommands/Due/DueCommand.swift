internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import Reporting
internal import Requirements
internal import TextForms

/// `due`.
struct DueCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "due", Words(ja: "これから迎える期限と、過ぎて未了の期限を示す", en: "show what falls due, and what is past and open"),
      Words(
        ja: "契約やクラウドサービスの終了、更新拒絶の通知期限、秘密保持契約とその存続期限、承認、認証、例外措置の期限、"
          + "緊急の例外措置の事後報告、改善計画の予定日、後任のない任期満了、定期の確認と報告の期限、時の経過だけで不備となる要件を、"
          + "対応、根拠条項、その日に職務に就く者とともに月ごとに示します。期日を過ぎて未了のものが先、登録がなく期日の分からないものが最後です。"
          + "当初から未対応のまま期限の定めがない要件は、gap で示します。"
          + "形式は text、csv、ics（カレンダー）、json、markdown です。",
        en:
          "Ends of contracts and services, notice dates, ends of NDAs and of their survival, of approvals, certifications "
          + "and exceptions, reports of urgent exceptions, planned dates of remediations, terms of office without a "
          + "successor, periodic checks and reports, and every requirement that becomes a gap by itself: by month, each "
          + "with what to do, its provision and who holds the office on that day. What is past and open comes first, "
          + "dates that should be recorded and are not come last. What has been open without a deadline is for gap. "
          + "Formats: text, csv, ics (calendars), json, markdown."),
      examples: [
        "due", "due --within 1y --format ics", "due --from R8.9.30 --until R9.3.31 --section 税務課",
        "due --overdue --format csv", "due --kind contractEnd,noticeDate",
      ])
  }

  @OptionGroup var period: DuePeriodOptions
  @OptionGroup var filter: DueFilterOptions
  @Option(help: .words(ja: "出力形式", en: "format of the list", value: "FORMAT")) var format: DueFormat = .text
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (first, last) = try period.days(session)
    let knownAt = try period.time.knownAtTime()
    let register = try await session.register()
    let list = try await register.store.read { [filter] reader in
      var query = DueQuery(asOf: first, until: last, knownAt: knownAt)
      try filter.apply(to: &query, from: reader)
      return try DueReporter.report(query, from: reader)
    }
    let output = session.output
    var stream = ReportOutput { bytes in try output.write(bytes) }
    try format.renderer(in: session.reportLanguage).render(list, to: &stream)
    try stream.flush()
    return .yes
  }
}

extension DueFormat: ExpressibleByArgument {}
