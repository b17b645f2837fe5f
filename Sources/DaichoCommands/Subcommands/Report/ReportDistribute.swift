internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// `report distribute`.
struct ReportDistribute: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "distribute", Words(ja: "課室ごとの報告書を、配れるフォルダーに分けて書く", en: "write a report for each section, ready to hand out"),
      Words(
        ja: "四半期報告書を課室ごとに分け、課室名のフォルダーに書きます。どのフォルダーにも、その課室のことだけが入ります。"
          + "市全体に対する要件は「市全体」、課室の登録がない対象は「課室の記録なし」のフォルダーに入ります。結果の形式は text と json です。",
        en:
          "It divides the quarterly report by section, each into a folder of its own that holds nothing of any other. "
          + "What binds the city as a whole, and subjects without a section, have folders of their own. Formats of the answer: text, json."
      ),
      examples: [
        "report distribute --quarter R8Q2 --output exports/2026Q2-課室別/",
        "report distribute --quarter R8Q2 --section 税務課 --files html,xlsx --output 配布/",
      ])
  }

  @Option(help: .words(ja: "四半期（R8Q2、2026Q2、令和8年度第2四半期）", en: "the quarter (2026Q2, R8Q2)", value: "QUARTER"))
  var quarter: String
  @OptionGroup var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let output = options.output else { throw CommandFault.required(option: "--output") }
    try options.check()
    let folder = try ReportFolder(output, replaces: options.force)
    let (typed, knownAt, today) = (quarter, try options.knownAtTime(), session.context.today)
    let report = try await ReportFromRegister(sections: options.section, session: session).report { reader in
      QuarterlyQuery(.quarter(try ReportCalendar.quarter(typed, knownAt, today: today, in: reader)), knownAt: knownAt)
    }
    var distribution = try ReportDistribution(report, options: options, session: session)
    let written = try await distribution.write(into: folder)
    try folder.publish()
    try answer(written, folder, session)
    let replaced = distribution.writing.replaced
    if !replaced.isEmpty { try session.errorOutput.writeLine(replaced.words[session.language]) }
    return .yes
  }

  private func answer(_ written: [ReportDistribution.Part], _ folder: ReportFolder, _ session: Session) throws {
    if options.format == .json {
      return try session.writeJSON([
        "schema": "daicho.report-distribution/1",
        "folders": .array(
          written.map { part in
            .object([
              "folder": .string(part.folder), "section": .string(part.section),
              "subjects": .integer(Int64(part.subjects)), "gaps": .integer(Int64(part.gaps)),
            ])
          }),
      ])
    }
    try session.say(
      Words(
        ja: "「\(folder.path)」に\(written.count)課室分の報告書を書きました。",
        en: "Wrote reports for \(written.count) sections into \"\(folder.path)\"."))
    for part in written {
      try session.say(
        Words(
          ja: "  \(part.folder)/  対象 \(part.subjects)、不備 \(part.gaps)",
          en: "  \(part.folder)/  subjects: \(part.subjects), gaps: \(part.gaps)"))
    }
  }
}
