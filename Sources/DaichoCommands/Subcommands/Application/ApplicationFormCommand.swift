internal import ArgumentParser
internal import Interchange
internal import Registry
internal import TextForms

/// `application form`.
struct ApplicationFormCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "form",
      Words(
        ja: "申請の様式（.xlsx、.yaml）を書き出し、記入されたものを読み取る",
        en: "write the application form (.xlsx, .yaml), and read one that is filled in"),
      Words(
        ja: "--output は、表計算ソフトで記入できる様式（.xlsx）か、文字で記入する様式（.yaml）を書きます。番号を指定すると、台帳の内容（提出前の申請、データの所在、再委託を含む）を記入した"
          + "様式になります。記入欄には選択肢、記入のしかた、尋ねる根拠が付きます。様式の項目は checklists/forms/application.yaml にあります。\n\n"
          + "--read は、記入された様式を読み取り、対象のクラウドサービス（業務委託サービス、再委託）、データの所在、再委託と、提出前の申請を"
          + "まとめて記録します（すべて記録するか何も記録しないか）。登録済みのものは変わった項目だけを変更し、空欄の項目は台帳の値を残します。"
          + "シートと項目は名前で探すので、行を動かしたものや、ほかの表計算ソフトで保存したものも読めます。申請の提出と決定は、"
          + "この命令では行いません。結果の形式は text と json です。",
        en:
          "--output writes a form to be filled in with a spreadsheet (.xlsx) or an editor (.yaml). With a number, it is filled in from the register, a "
          + "draft of the application, data locations and subcontracts included. Its answers have choices, a hint, and the "
          + "citation for whose sake they are asked. What is asked stands in checklists/forms/application.yaml.\n\n"
          + "--read reads a form that was filled in, and records what is applied for (cloud service, outsourced service or "
          + "subcontract), its data locations and subcontracts, and the draft of the application, all or nothing. Of what "
          + "is recorded, only what differs changes, and empty answers leave it alone. Sheets and items are found by their "
          + "names, so rows may have moved and another program may have saved the file. Nothing is filed or decided by "
          + "it. Formats of the answer: text, json."),
      examples: [
        "application form --output 申請書.xlsx", "application form CS-001 --output 申請書.xlsx --force",
        "application form CS-001 --output 申請書.yaml",
        "application form --scheme subcontract --output 再委託.xlsx --lang en",
        "application form --read 申請書.xlsx --dry-run",
      ])
  }

  @Argument(
    help: .words(
      ja: "申請の対象の番号（クラウドサービス、契約、再委託）", en: "number of what is applied for (cloud service, contract, subcontract)",
      value: "NUMBER"))
  var subject: String?
  @Option(help: .words(ja: "書き出すファイル（.xlsx、.yaml）", en: "the file to write (.xlsx, .yaml)", value: "FILE")) var output:
    String?
  @Option(
    help: .words(
      ja: "申請の区分（省略時は対象から分かるもの、なければ cloudServiceC2OrHigher）: \(FormSchemes.list)",
      en: "scheme of the application (else what the subject says, else cloudServiceC2OrHigher): \(FormSchemes.list)",
      value: "NAME"))
  var scheme: String?
  @Option(help: .words(ja: "読み取る様式（.xlsx、.yaml）", en: "the form to read (.xlsx, .yaml)", value: "FILE")) var read:
    String?
  @Flag(help: .words(ja: "既にあるファイルに上書きする", en: "overwrite a file that is there")) var force = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    switch (output, read) {
    case (let output?, nil): try await writeForm(to: output, session)
    case (nil, let read?): try await take(read, session)
    case (_?, _?): throw CommandFault.conflict("--output", "--read")
    case (nil, nil): throw CommandFault.required(option: "--output")
    }
    return .yes
  }

  private func writeForm(to path: String, _ session: Session) async throws {
    if write.dryRun { throw CommandFault.conflict("--output", "--dry-run") }
    guard let ending = FormEnding(path: path) else { throw CommandFault.formEnding(found: path) }
    let target = OutputFile(path: path, replaces: force)
    try target.check()
    let scheme = try scheme.map(FormSchemes.read)
    let draft = FormDraft(
      number: subject, scheme: scheme, questions: try FormFiles.questions(session),
      regions: try RegionFiles.load(session))
    let register = try await session.register()
    let day = register.context.now().dayInTokyo
    let form = try await register.store.read { [language = session.language] reader in
      try draft.bytes(ending, from: reader, on: day, language: language)
    }
    try target.write(form.bytes)
    switch answer.format {
    case .text:
      try session.say(
        Words(
          ja: "\(form.scheme.words.ja)の申請の様式を「\(path)」に書きました。",
          en: "Wrote the application form (\(form.scheme.words.en)) to \"\(path)\"."))
    case .json:
      var object: JSONObject = [
        "schema": "daicho.application-form/1", "output": .string(path), "scheme": .string(form.scheme.rawValue),
      ]
      object["subject"] = subject.map(JSONValue.string)
      try session.writeJSON(object)
    }
  }

  private func take(_ path: String, _ session: Session) async throws {
    if subject != nil { throw CommandFault.conflict("NUMBER", "--read") }
    if scheme != nil { throw CommandFault.conflict("--scheme", "--read") }
    if force { throw CommandFault.conflict("--force", "--read") }
    try await FilledFormRun(path: path, command: "application form", write: write, answer: answer).run(in: session)
  }
}

extension CommandFault {
  fileprivate static func formEnding(found: String) -> CommandFault {
    .value(
      option: "--output", code: "form-ending-unknown",
      message: Words(
        ja: "「\(found)」の形式では書けません。使えるのは: .xlsx、.yaml",
        en: "\"\(found)\" cannot be written in its form; allowed: .xlsx, .yaml."),
      remedy: Words(ja: "名前の末尾を .xlsx か .yaml にしてください。", en: "End its name in .xlsx or .yaml."))
  }
}
