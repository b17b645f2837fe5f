internal import ArgumentParser
internal import TextForms

/// `report`.
struct ReportGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "report", Words(ja: "四半期報告書などを作る・比べる・配る・確定する", en: "make, compare, distribute and issue reports"),
      Words(
        ja: "台帳から報告書を作ります。過去のどの四半期も、当時の記録のとおりにもう一度作れます。"
          + "報告書は、LANG の設定にかかわらず、--lang を付けなければ日本語で書きます。形式は各コマンドの説明にあります。",
        en:
          "It makes reports from the register; any past quarter can be made again as it was known then. Reports are in "
          + "Japanese unless --lang says otherwise. Each command names its formats."),
      examples: ["report quarterly --quarter R8Q2 --output exports/2026Q2/", "report compare R8Q1 R8Q2"],
      subcommands: [
        ReportQuarterly.self, ReportSnapshot.self, ReportCompare.self, ReportDistribute.self, ReportIssue.self,
        ReportList.self,
        ReportShow.self,
      ])
  }
}
