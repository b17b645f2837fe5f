internal import ArgumentParser
internal import Registry
internal import TextForms

/// `journal redact`.
struct JournalRedact: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "redact", Words(ja: "記録の内容を墨消しする", en: "erase the body of an entry"),
      Words(
        ja: "個人情報や保存期限の過ぎた内容を消します。記録のつながりは保たれ、墨消ししたことと理由が残ります。元に戻せません。"
          + "職員の指定（--as）と理由が必要です。結果の形式は text と json です。",
        en: "For personal data and retention periods that ended. The chain still verifies and says that it was "
          + "redacted, and why. It cannot be undone. An officer (--as) and a reason are needed. "
          + "Formats of the answer: text, json."),
      examples: ["journal redact 42 --reason 保存期間の満了 --as 1001"])
  }

  @Argument(help: .words(ja: "記録番号", en: "sequence of the entry", value: "SEQUENCE")) var sequence: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let typed = sequence.hasPrefix("@") ? String(sequence.dropFirst()) : sequence
    guard let target = Int64(typed), target >= 1 else {
      throw CommandFault.number(option: "SEQUENCE", found: sequence)
    }
    let register = try await session.register()
    let act = try await session.act("journal redact", reason: write.reason, in: register)
    let reason = write.reason ?? ""
    try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      try transaction.redact(target, reason: reason)
    }
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": "daicho.redaction/1", "sequence": .integer(target), "dryRun": .bool(write.dryRun),
      ])
    case .text:
      try session.say(
        write.dryRun
          ? Words(ja: "記録番号 \(target) を墨消しできます（まだ消していません）。", en: "Entry \(target) can be redacted; nothing was erased.")
          : Words(ja: "記録番号 \(target) を墨消ししました。", en: "Redacted entry \(target)."))
    }
    return .yes
  }
}
