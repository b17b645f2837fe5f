internal import ArgumentParser
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `journal verify`.
struct JournalVerify: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "verify", Words(ja: "記録簿を検証する", en: "verify the journal"),
      Words(
        ja: "記録のつながり、検索用の表、保管ファイルを確かめます。合わなければ、その記録番号を示して終了コード 1 で終わります。"
          + "形式は text と json です。",
        en: "It checks the chain, the tables that follow from it and the stored files. Where something does not hold, "
          + "it names the entry and ends with exit code 1. Formats: text, json."),
      examples: [
        "journal verify",
        "journal verify --expect 120:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      ])
  }

  @Option(
    help: .words(
      ja: "以前の journal head の表示。この記録が残っていることも確かめる",
      en: "what journal head printed before; that entry must still be there",
      value: "SEQUENCE:HASH"))
  var expect: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let expected = try expect.map { text -> JournalHead in
      guard let head = JournalHead(text) else { throw CommandFault.expectedHead(found: text) }
      return head
    }
    _ = try await session.register()
    let result = try session.store().verify(expecting: expected)
    let findings = VerificationFinding.all(of: result)
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": "daicho.verification/1", "holds": .bool(result.holds), "entries": .integer(result.entries),
        "redacted": .integer(result.redacted), "head": .string(result.head.description),
        "findings": .array(findings.map { .object($0.json(in: session.language)) }),
      ])
    case .text:
      for finding in findings { try session.output.writeLine(session.style.bad(finding.words[session.language])) }
      try session.say(Self.summary(of: result, findings: findings.count))
    }
    return result.holds ? .yes : .no
  }

  private static func summary(of result: RegisterVerification, findings: Int) -> Words {
    guard result.holds else {
      return Words(
        ja: "検証に通りません（記録 \(result.entries) 件、問題 \(findings) 件）。控え（backup）と比べてください。",
        en: "It does not verify (entries: \(result.entries), findings: \(findings)). Compare it with a backup.")
    }
    return Words(
      ja: "検証に通りました（記録 \(result.entries) 件、うち墨消し \(result.redacted) 件）。末尾: \(result.head)",
      en: "It verifies (\(result.entries) entries, \(result.redacted) of them redacted). Head: \(result.head)")
  }
}
