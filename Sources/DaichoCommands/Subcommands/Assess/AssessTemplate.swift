internal import ArgumentParser
internal import Foundation
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `assess template`, to the parser one word: it knows no subcommands beside arguments.
struct AssessTemplate: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      JoinedNames.assessTemplate, Words(ja: "未確認の要件の確認表を作る", en: "write a checklist of what is unconfirmed"),
      Words(
        ja: "未確認と期限超過の要件のうち、判定で解消できるものを書き出します。記入して assess --from に渡します。既にあるファイルには書きません。"
          + "「assess template」と書いても同じです。結果の形式は text と json です。",
        en:
          "It lists the requirements that are unconfirmed or overdue and that a judgement can close; filled in, the file "
          + "goes to assess --from. A file that is there is not overwritten. It can be typed as \"assess template\", too. "
          + "Formats of the answer: text, json."),
      examples: [
        "assess template R8-001 --output 確認表.csv",
        "assess template --requirement 9.1-3-1-b --output 確認表.yaml",
      ])
  }

  @Argument(
    help: .words(
      ja: "この対象だけ（番号、組織。省略時はすべて）", en: "only these subjects (number, or organization; else all)", value: "SUBJECT"))
  var subjects: [String] = []
  @Option(
    help: .words(
      ja: "この対象だけ（番号、組織。複数可）", en: "only this subject (number, or organization; may be repeated)", value: "SUBJECT"))
  var subject: [String] = []
  @Option(
    help: .words(
      ja: "この要件だけ（識別子又は条項。複数可）", en: "only this requirement (ID or citation; may be repeated)", value: "REQUIREMENT"))
  var requirement: [String] = []
  @Option(help: .words(ja: "書き出すファイル（.csv、.yaml）", en: "the file to write (.csv or .yaml)", value: "FILE"))
  var output: String
  @Option(help: .words(ja: "この日の状態（省略時は今日）", en: "state on this day (else today)", value: "DATE"))
  var asOf: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let form = ChecklistTemplate.Form(path: output) else { throw CommandFault.checklistForm(found: output) }
    let day = try asOf.map { try DateOption.read($0, of: "--as-of") } ?? session.context.today
    let register = try await session.register()
    let found = try await register.store.read { [asked = subjects + subject, requirement] reader in
      try OpenRequirement.find(subjects: asked, requirements: requirement, on: day, in: reader)
    }
    if !found.open.isEmpty {
      try write(ChecklistTemplate(items: found.open, language: session.reportLanguage).bytes(form))
    }
    try report(found, session)
    return .yes
  }

  private func write(_ bytes: [UInt8]) throws {
    guard !FileManager.default.fileExists(atPath: output) else { throw StoreError.exists(path: output) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
    } catch { throw StoreError.notWritable(path: output) }
  }

  private func report(_ found: OpenRequirement.Found, _ session: Session) throws {
    guard answer.format == .text else {
      return try session.writeJSON([
        "schema": "daicho.checklist-template/1", "output": found.open.isEmpty ? .null : .string(output),
        "items": .integer(Int64(found.open.count)), "waiting": .integer(Int64(found.waiting.count)),
      ])
    }
    try session.say(
      found.open.isEmpty
        ? Words(ja: "判定を待つ要件はありません。ファイルは作っていません。", en: "No requirement waits for a judgement; no file was written.")
        : Words(
          ja: "「\(output)」に \(found.open.count) 件の要件を書き出しました。",
          en: "Wrote \(found.open.count) requirements to \"\(output)\"."))
    if let words = found.waitingWords { try session.say(words) }
  }
}

extension OpenRequirement.Found {
  /// What a judgement would not close; nil when there is nothing of the kind.
  var waitingWords: Words? {
    guard !waiting.isEmpty else { return nil }
    return Words(
      ja: "ほかに、項目の記録や証拠となる記録を先に要するものが \(waiting.count) 件あります（daicho gap で確認できます）。",
      en: "\(waiting.count) more need a fact or another record first; daicho gap shows them.")
  }
}

extension CommandFault {
  static func checklistForm(found: String) -> CommandFault {
    .value(
      option: "--output", code: "checklist-form-unknown",
      message: Words(
        ja: "「\(found)」の形式が分かりません。使えるのは: .csv、.yaml", en: "the form of \"\(found)\" is not known; allowed: .csv, .yaml."
      ),
      remedy: Words(ja: "名前の末尾を .csv か .yaml にしてください。", en: "End its name in .csv or .yaml."))
  }
}
