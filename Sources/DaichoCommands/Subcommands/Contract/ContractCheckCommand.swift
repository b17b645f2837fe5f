internal import ArgumentParser
internal import ClauseChecking
internal import TextForms

/// `contract check`.
struct ContractCheckCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "check", Words(ja: "契約書に必要な条項があるかを点検する", en: "check whether a contract has the clauses that are asked"),
      Words(
        ja: "契約書、特記事項、誓約書などの本文から、9.1(2)①(エ) の14項目と秘密保持契約（オ）の定めを探し、あるか、どこにあるか、何が足りないかを示します。"
          + ".txt、.docx、.pdf、.html、.xlsx を読めます（フォルダーも指定できます）。ネットワークも台帳も使わず、同じ文書からはいつも同じ結果になります。"
          + "--record を付けると、結果を文書の SHA-256 とともに台帳に提案として記録します。"
          + "探し方の規則は checklists/clauses/ にあります。形式は text、json、markdown、html です。"
          + "必要な定めが一つでもないか反対の定めがあれば、終了コードは 1 です。読めないファイルがあれば 2 です。",
        en:
          "It looks in the text of contracts, special provisions and pledges for the 14 items of 9.1(2)①(エ) and the "
          + "confidentiality agreement (オ), and says what is there, where, and what is missing. It reads .txt, .docx, .pdf, "
          + ".html and .xlsx, and folders of them; it uses neither network nor register, and the same text always gives the "
          + "same answer. --record keeps the findings with the SHA-256 of the document as proposals in the register. Its rules are in checklists/clauses/. Formats: text, json, markdown, html. Exit code 1 when an item "
          + "that is asked is absent or contradicted, 2 when a file cannot be read."),
      examples: [
        "contract check 契約書.docx", "contract check 契約書フォルダー --format html > 点検結果.html",
        "contract check 契約書.pdf --kind other", "contract check 契約書.pdf --record R8-001",
        "contract check 契約書.txt --requirement 9.1-2-1-d-08 --format json",
      ])
  }

  @Argument(help: .words(ja: "契約書などのファイル、又はフォルダー", en: "files, or folders of them", value: "FILE"))
  var files: [String]
  @OptionGroup var items: ClauseItemOptions
  @Option(help: .words(ja: "出力形式", en: "output format", value: "FORMAT")) var format: Format = .text
  @Option(
    help: .words(
      ja: "結果をこの契約の「提案」として台帳に記録する（clause confirm で確認するまで判定には使わない）",
      en: "record the findings as proposals on this contract; nothing counts before clause confirm", value: "CONTRACT"))
  var record: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
    case html
  }

  func run(in session: Session) async throws -> Answer {
    guard record != nil || !(write.dryRun || write.reason != nil) else {
      throw CommandFault.required(option: "--record")
    }
    let rules = try ClauseFiles.rules(session)
    let only = try items.asked(rules)
    let run = ClauseCheckRun(checker: ClauseChecker(rules: rules), progress: ProgressLine(session))
    let report = try await report(run, ClauseReport(rules: rules, only: only, required: items.required(rules)), session)
    if let record { try await propose(report, on: record, session) }
    switch report.answer {
    case .complete: return .yes
    case .missing: return .no
    case .unread:
      // Each stands in the report; the first says what to do.
      if let fault = report.fault { throw fault }
      return .no
    }
  }

  /// Checks the files and writes what was found.
  private func report(
    _ run: ClauseCheckRun, _ empty: ClauseReport, _ session: Session
  ) async throws -> ClauseReport {
    var report = empty
    let (output, language) = (session.output, session.language)
    let isStreamed = format == .json
    if isStreamed { try output.write(report.jsonHead) }
    var isFirst = true
    try await run.check(ClauseFiles.paths(files)) { one in
      report.add(one, keeping: !isStreamed || record != nil)
      guard isStreamed else { return }
      if !isFirst { try output.write(",") }
      isFirst = false
      try output.write(report.json(one, in: language))
    }
    switch format {
    case .text: try report.writeText(to: session)
    case .json: try output.write(report.jsonTail)
    case .markdown: try report.writeMarkdown(to: session)
    case .html: try output.write(report.html(in: language))
    }
    return report
  }
}
