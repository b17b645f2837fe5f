internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// `report compare`.
struct ReportCompare: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "compare", Words(ja: "二つの状態の違いを、原因とともに示す", en: "show how two states differ, and why"),
      Words(
        ja: "古い状態から新しい状態への変化を、1件ずつ原因（解消、新規、期限の経過、認証・登録の喪失又は悪化、承認後の変更、例外措置の終了、"
          + "要件目録の改定、遅れて記録された内容、状態の変更）とともに示します。"
          + "状態は四半期（R8Q1）又は日付（R8.6.30）で、後ろに @記録番号 を付けると、そこまでの記録によります。"
          + "付けないとき、古い状態はその日の終わりまでの記録、新しい状態は今の記録によります。形式は text、csv、json、markdown です。",
        en:
          "Each change from the earlier state to the later one with its cause: closed, new, expired, certificate lost, "
          + "approval stale, exception lapsed, catalogue changed, late entry, changed in kind. A state is a quarter "
          + "(2026Q1) or a day, with @SEQUENCE behind it for what was known then; else the earlier one is taken as it "
          + "was recorded by the end of its day, the later one as it is known now. Formats: text, csv, json, markdown."),
      examples: ["report compare R8Q1 R8Q2", "report compare 2026-06-30@980 2026-06-30 --format csv"])
  }

  @Argument(help: .words(ja: "古い状態（四半期又は日付）", en: "the earlier state (a quarter or a day)", value: "A")) var before:
    String
  @Argument(help: .words(ja: "新しい状態（四半期又は日付）", en: "the later state", value: "B")) var after: String
  @Option(
    help: .words(ja: "この課室だけ（番号又は名称。複数可）", en: "only this section (number or name; may be repeated)", value: "SECTION"))
  var section: [String] = []
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (before, after, today) = (before, after, session.context.today)
    let report = try await ReportFromRegister(sections: section, session: session).report { reader in
      let month = try ReportCalendar.startMonth(.now, in: reader)
      let state = try ReportState(after, option: "B", startMonth: month)
      let day = state.period.asOf
      guard day <= today else { throw CommandFault.dayNotOver(day, option: "B", today: today) }
      var query = QuarterlyQuery(.day(day, startMonth: month), knownAt: state.knownAt ?? .now)
      query.base = try ReportCalendar.base(before, option: "A", startMonth: month, before: day)
      return query
    }
    let language = session.reportLanguage
    let output = session.output
    var stream = ReportOutput { bytes in try output.write(bytes) }
    try ReportComparisonRenderer(format: list.format.gapFormat, language: language).render(report, to: &stream)
    try stream.flush()
    return .yes
  }
}
