internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application print`.
struct ApplicationPrint: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "print",
      Words(ja: "申請と審査の内容を、署名用の1つの頁（HTML）にする", en: "make a page (HTML) of an application and its review, for signing"),
      Words(
        ja: "check と同じ内容に署名欄を付けた頁を書きます。形式は HTML です。"
          + "ブラウザで開いて A4 に印刷できます。外部の資源は読みません。--output を省くと標準出力に書きます。",
        en:
          "The same as check shows, with boxes for signatures; the format is HTML that prints on A4 from any browser and "
          + "needs nothing from outside. Without --output it goes to standard output."),
      examples: ["application print A2026-001 --output 申請書.html"])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @Option(help: .words(ja: "書き出すファイル（.html）", en: "the file to write (.html)", value: "FILE")) var output: String?
  @Flag(help: .words(ja: "既にあるファイルに上書きする", en: "overwrite a file that is there")) var force = false
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let target = output.map { OutputFile(path: $0, replaces: force) }
    try target?.check()
    let review = try await session.review(application, on: try time.day(session), knownAt: try time.knownAtTime())
    let page = ApplicationPage(review: review, language: session.language).html
    guard let target, let output else {
      try session.output.write(page)
      return .yes
    }
    try target.write(Array(page.utf8))
    try session.say(
      Words(
        ja: "「\(output)」に申請「\(application)」を書きました。", en: "Wrote the application \"\(application)\" to \"\(output)\"."))
    return .yes
  }
}
