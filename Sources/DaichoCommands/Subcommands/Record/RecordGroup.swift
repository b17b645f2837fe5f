internal import ArgumentParser
internal import TextForms

/// `vendor`, `contract` and their like.
struct RecordGroup<Fields: RecordFields>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    return .daicho(
      kind.commandName,
      Words(ja: "\(kind.words.ja)の登録・一覧・表示・変更・抹消", en: "add, list, show, edit and retire \(kind.plural)"),
      Words(
        ja: "何も削除されません。抹消した記録も記録簿に残ります。一覧の形式は text、csv、json、markdown です。",
        en: "Nothing is deleted: a retired record stays in the journal. Lists come as text, csv, json or markdown."),
      examples: ["\(kind.commandName) list", "\(kind.commandName) show \(Fields.examples.number) --history"],
      subcommands: [
        AddRecord<Fields>.self, ListRecords<Fields>.self, ShowRecord<Fields>.self, EditRecord<Fields>.self,
        RetireRecord<Fields>.self,
      ] + Fields.furtherSubcommands)
  }
}
