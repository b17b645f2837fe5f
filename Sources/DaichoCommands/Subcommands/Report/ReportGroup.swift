internal import ArgumentParser
internal import TextForms

/// `report`.
struct ReportGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "report", Words(ja: "報告書の発行・一覧・表示", en: "issue, list and show reports"),
      subcommands: [ReportIssue.self, ReportList.self, ReportShow.self])
  }
}
