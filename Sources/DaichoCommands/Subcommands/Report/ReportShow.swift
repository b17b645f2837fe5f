internal import ArgumentParser
internal import Registry
internal import TextForms

/// `report show`.
struct ReportShow: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "show", Words(ja: "発行した報告書を示し、ファイルを取り出す", en: "show a report that was issued, and write its files out"),
      Words(
        ja: "--output を付けると、発行したときのファイルを、内容を確かめながらそのまま書き出します。既にあるファイルには、--force がなければ書き込みません。"
          + "形式は text と json です。",
        en:
          "--output writes its files as they were issued, byte for byte, and verifies them on the way; files that are there "
          + "are not overwritten without --force. Formats: text, json."),
      examples: ["report show R8-Q2", "report show R8-Q2 --output 令和8年度第2四半期"])
  }

  @Argument(help: .words(ja: "報告書番号", en: "number of the report", value: "NUMBER")) var number: String
  @Option(help: .words(ja: "このフォルダーに書き出す", en: "write its files into this folder", value: "FOLDER"))
  var output: String?
  @Flag(help: .words(ja: "既にあるファイルに上書きする", en: "overwrite files that are there")) var force = false
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let item = try await register.store.read { [number] reader in try ReportItem.find(number, in: reader) }
    if let output {
      try FrozenFiles(report: item.report, folder: output, replaces: force).write(from: try session.store().content)
    }
    switch answer.format {
    case .json: try session.writeJSON(["schema": "daicho.report/1", "item": .object(item.json)])
    case .text:
      try session.writeFields(item.fields(in: session.language))
      if let output { try session.sayWritten(item.report, to: output) }
    }
    return .yes
  }
}

extension Session {
  func sayWritten(_ report: Report, to folder: String) throws {
    let count = report.files.count + 1
    try say(
      Words(
        ja: "「\(folder)」にファイル \(count) 個を書き出しました。", en: "Wrote its files into \"\(folder)\" (\(count))."))
  }
}
