internal import ArgumentParser
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `evidence verify`.
struct EvidenceVerify: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "verify", Words(ja: "保管したファイルを検証する", en: "verify the stored files"),
      Words(
        ja: "保管したファイルをすべて読み、なくなったもの、内容が変わったもの、記録のないものを示して、あれば終了コード 1 で終わります。"
          + "何も書き込みません。形式は text と json です。",
        en:
          "It reads every stored file and names those that are missing, altered, or recorded nowhere; then it ends with "
          + "exit code 1. Nothing is written. Formats: text, json."),
      examples: ["evidence verify", "evidence verify --format json"])
  }

  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let content = try session.store().content
    func files() async throws -> [StoredFile] {
      try await register.store.read { reader in try StoredFile.all(in: reader) }
    }
    let known = try await files()
    let findings = try await EvidenceFinding.all(in: content, of: known, again: files)
    let observed = known.count { if case .observed = $0 { true } else { false } }
    let issued = known.count { if case .issued = $0 { true } else { false } }
    let documents = known.count - observed - issued
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": "daicho.evidence-verification/1", "holds": .bool(findings.isEmpty),
        "documents": .integer(Int64(documents)), "observed": .integer(Int64(observed)),
        "issued": .integer(Int64(issued)), "findings": .array(findings.map { .object($0.json(in: session.language)) }),
      ])
    case .text:
      for finding in findings {
        try session.output.writeLine(session.style.bad(finding.message[session.language]))
        try session.output.writeLine("  → " + finding.remedy[session.language])
      }
      try session.say(
        Self.summary(documents: documents, observed: observed, issued: issued, findings: findings.count))
    }
    return findings.isEmpty ? .yes : .no
  }

  private static func summary(documents: Int, observed: Int, issued: Int, findings: Int) -> Words {
    var counted = Words(ja: "文書 \(documents) 件", en: "documents: \(documents)")
    if observed > 0 {
      counted = Words(
        ja: "\(counted.ja)、取得記録のファイル \(observed) 件", en: "\(counted.en), files of observations: \(observed)")
    }
    if issued > 0 {
      counted = Words(
        ja: "\(counted.ja)、報告書のファイル \(issued) 件", en: "\(counted.en), files of reports: \(issued)")
    }
    guard findings > 0 else {
      return Words(ja: "検証に通りました（\(counted.ja)）。", en: "They verify (\(counted.en)).")
    }
    return Words(
      ja: "検証に通りません（\(counted.ja)、問題 \(findings) 件）。",
      en: "They do not verify (\(counted.en), findings: \(findings)).")
  }
}
