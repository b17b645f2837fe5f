internal import ArgumentParser
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `backup`.
struct BackupCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "backup", Words(ja: "台帳の控えを作る", en: "make a backup of the register"),
      Words(
        ja: "使用中でも、ある一時点の台帳と保管ファイルを写します。上書きはしません。結果の形式は text と json です。",
        en: "It copies the register as it is at one moment, in use or not, and its stored files. Nothing is "
          + "overwritten. Formats of the answer: text, json."),
      examples: ["backup /mnt/backup/register-2026-04-01.db"])
  }

  @Argument(help: .words(ja: "控えのファイル", en: "the backup's file", value: "PATH")) var path: String
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    _ = try await session.register()
    let head = try session.store().backup(to: path)
    try session.writeCopy(
      head, path: path, schema: "daicho.backup/1", format: answer.format,
      words: Words(ja: "控え「\(path)」を作りました。末尾: \(head)", en: "Made the backup \"\(path)\". Head: \(head)"))
    return .yes
  }
}

extension Session {
  /// Where a copy of a register lies, and up to which entry it goes.
  func writeCopy(_ head: JournalHead, path: String, schema: String, format: AnswerFormat, words: Words) throws {
    switch format {
    case .text: try say(words)
    case .json:
      try writeJSON([
        "schema": .string(schema), "path": .string(path), "head": .string(head.description),
      ])
    }
  }
}
