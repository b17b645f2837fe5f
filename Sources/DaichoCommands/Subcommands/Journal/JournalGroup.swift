internal import ArgumentParser
internal import TextForms

/// `journal`.
struct JournalGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "journal", Words(ja: "記録簿の表示・検証・墨消し", en: "read, verify and redact the journal"),
      Words(
        ja: "すべての変更は、前の記録とつながった記録として残ります。形式は text、csv、json、markdown です。",
        en: "Every change is an entry that is chained to the one before. Formats: text, csv, json, markdown."),
      examples: ["journal log --limit 20", "journal verify"],
      subcommands: [JournalLog.self, JournalVerify.self, JournalHeadCommand.self, JournalRedact.self])
  }
}
