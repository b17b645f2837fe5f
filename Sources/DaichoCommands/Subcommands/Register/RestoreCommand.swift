internal import ArgumentParser
internal import Foundation
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `restore`.
struct RestoreCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "restore", Words(ja: "控えから台帳を作る", en: "make a register from a backup"),
      Words(
        ja: "控えを検証してから、--registry の場所に写します。そこに既に台帳があれば何もしません。結果の形式は text と json です。",
        en: "The backup is verified, then copied to where --registry says. A register that is there is not touched. "
          + "Formats of the answer: text, json."),
      examples: ["restore /mnt/backup/register-2026-04-01.db --registry register.db"])
  }

  @Argument(help: .words(ja: "控えのファイル", en: "the backup's file", value: "BACKUP")) var backup: String
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let path = try session.registryPath()
    guard FileManager.default.fileExists(atPath: backup) else { throw CommandFault.unreadableFile(path: backup) }
    let head = try SQLiteStore.restore(backup, to: path)
    try session.writeCopy(
      head, path: path, schema: "daicho.restore/1", format: answer.format,
      words: Words(ja: "台帳「\(path)」を控えから作りました。末尾: \(head)", en: "Made the register \"\(path)\". Head: \(head)"))
    return .yes
  }
}
