internal import ArgumentParser
internal import ClauseChecking
internal import OfficeFiles
internal import TextForms

/// `contract addendum`.
struct ContractAddendumCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "addendum",
      Words(ja: "契約書にない条項を特記事項の案（.docx）にする", en: "draft special provisions (.docx) for the clauses a contract lacks"),
      Words(
        ja: "contract check と同じ規則で契約書を読み、定めがないもの、一部しかないもの、反対の定めがあるものごとに、モデル条項を1条ずつ入れた"
          + "「情報セキュリティに関する特記事項」の案を書きます。当事者の呼び方と条番号の書き方（全角、半角、漢数字）は契約書に合わせます。"
          + "契約番号を指定すると、contract check --record で台帳に記録した結果（職員が確認したもの、なければ確認待ちの提案）から書きます。"
          + "各条に根拠条文を付けます。契約名、日付、署名は空欄です。モデル条項と前文は checklists/clauses/ にあります。"
          + "求められる定めがすべてあれば何も書きません。同じ契約書からはいつも同じファイルになります。結果の形式は text と json です。",
        en:
          "It reads a contract by the rules of contract check, and for each item that is absent, partial or contradicted "
          + "puts a model clause, an article each, into a draft of special provisions on information security. Parties are "
          + "called as the contract calls them, and articles numbered as it does (full-width, half-width, kanji). Of a "
          + "contract's number, it reads what contract check --record put into the register: what officers confirmed, and "
          + "where they have not, the proposals that wait. Each "
          + "article has its citation; the contract's name, dates and signatures are left blank. Model clauses and head are "
          + "in checklists/clauses/. Nothing is written where no item is missing; the same contract always gives the same "
          + "file. Formats of the answer: text, json."),
      examples: [
        "contract addendum 契約書.docx --output 特記事項案.docx", "contract addendum 契約書.pdf --dry-run",
        "contract addendum R8-001 --output 特記事項案.docx",
        "contract addendum 契約書.txt --output 特記事項案.docx --requirement 9.1-2-1-d-12 --force",
      ])
  }

  @Argument(
    help: .words(
      ja: "契約書のファイル、又は台帳の契約番号", en: "the file of a contract, or its number in the register",
      value: "FILE|CONTRACT"))
  var contract: String
  @Option(help: .words(ja: "書き出すファイル（.docx）", en: "the file to write (.docx)", value: "FILE"))
  var output: String?
  @OptionGroup var items: ClauseItemOptions
  @Flag(help: .words(ja: "試すだけでファイルを作らない", en: "show what would be written, and write nothing"))
  var dryRun = false
  @Flag(help: .words(ja: "既にあるファイルに上書きする", en: "overwrite a file that is there")) var force = false
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let target = try target()
    let rules = try ClauseFiles.rules(session)
    let wanted = try items.asked(rules) ?? items.required(rules)
    let source =
      AddendumSource.isFile(contract)
      ? try await AddendumSource.read(file: contract, by: rules, wanted)
      : try await AddendumSource.read(contract: contract, by: rules, wanted, session)
    let addendum = Addendum(for: source.missing, by: rules, parties: source.parties, numerals: source.numerals)
    if !source.missing.isEmpty, !dryRun { try target?.write(WordWriter(addendum).bytes()) }
    try AddendumAccount(
      source: source, output: output, isRehearsal: dryRun, rules: rules, addendum: addendum
    ).write(to: session, format: answer.format)
    return .yes
  }

  /// Nil: nothing is written.
  private func target() throws -> OutputFile? {
    guard let output else {
      guard dryRun else { throw CommandFault.required(option: "--output") }
      return nil
    }
    guard output.lowercased().hasSuffix(".docx") else { throw CommandFault.addendumForm(found: output) }
    let target = OutputFile(path: output, replaces: force)
    guard !target.isSame(as: contract) else { throw CommandFault.addendumOverContract(output) }
    try target.check()
    return target
  }
}

extension CommandFault {
  fileprivate static func addendumForm(found: String) -> CommandFault {
    .value(
      option: "--output", code: "addendum-form-unknown",
      message: Words(
        ja: "「\(found)」の形式では書けません。使えるのは: .docx", en: "\"\(found)\" cannot be written in its form; allowed: .docx."),
      remedy: Words(ja: "名前の末尾を .docx にしてください。", en: "End its name in .docx."))
  }

  fileprivate static func addendumOverContract(_ path: String) -> CommandFault {
    .value(
      option: "--output", code: "output-is-input",
      message: Words(ja: "「\(path)」は読み取る契約書そのものです。", en: "\"\(path)\" is the contract itself."),
      remedy: Words(ja: "別の名前を指定してください。", en: "Choose another name."))
  }
}
