internal import ArgumentParser
internal import Registry
internal import TextForms

/// `journal log`.
struct JournalLog: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "log", Words(ja: "記録の一覧", en: "list entries"),
      Words(
        ja: "古い順に表示します。--limit は最後の何件かに絞ります。形式は text、csv、json、markdown です。",
        en: "Oldest first; --limit keeps the last ones. Formats: text, csv, json, markdown."),
      examples: [
        "journal log --record contract C-2026-001", "journal log --from 2026-04-01 --to 2026-04-30 --format csv",
      ])
  }

  @Option(
    parsing: .upToNextOption,
    help: .words(
      ja: "この記録だけ（種類と番号。例: contract C-2026-001）", en: "only of this record: kind and number", value: "KIND NUMBER"))
  var record: [String] = []
  @Option(help: .words(ja: "この日時から", en: "recorded from then on (a day or a time)", value: "TIME")) var from: String?
  @Option(help: .words(ja: "この日時まで（その日を含む）", en: "recorded up to then (that day included)", value: "TIME"))
  var to: String?
  @Option(help: .words(ja: "最後の何件か", en: "only so many, the last ones", value: "N")) var limit: Int?
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if let limit, limit < 1 { throw CommandFault.number(option: "--limit", found: String(limit)) }
    let query = EntryQuery(
      record: try wantedRecord(), from: try from.map { try Self.time($0, of: "--from", isEnd: false) },
      to: try to.map { try Self.time($0, of: "--to", isEnd: true) }, limit: limit)
    let register = try await session.register()
    let (entries, officers) = try await register.store.read { reader in
      (try query.entries(in: reader), try ReferenceNames(of: .officer, in: reader, at: try reader.head().sequence))
    }
    let language = session.language
    let table = EntryText.table(entries, officers: officers, language: language)
    try session.writeList(
      list.format, schema: "daicho.journal-entry-list/1",
      items: entries.map { EntryText.json($0, officers: officers) }, table: table, whole: table)
    return .yes
  }

  private func wantedRecord() throws -> EntryQuery.Record? {
    guard !record.isEmpty else { return nil }
    guard record.count == 2 else { throw CommandFault.required(option: "--record KIND NUMBER") }
    // As it stands in the journal, or as its subcommand is called.
    let kept = RecordKind.allCases.first { $0.isKept && $0.commandName == record[0] }
    guard let kind = RecordKind(rawValue: record[0]) ?? kept else {
      let names = RecordKind.allCases.map { $0.isKept ? $0.commandName : $0.rawValue }
      throw CommandFault.unknownKind(found: record[0], allowed: names)
    }
    return EntryQuery.Record(kind: kind, number: record[1])
  }

  /// A time, or a day: its beginning for `--from`, its end for `--to`.
  private static func time(_ text: String, of option: String, isEnd: Bool) throws -> Instant {
    if text.contains(where: { "T:".contains($0) }), let instant = Instant(text) { return instant }
    let day = try DateOption.read(text, of: option)
    let midnight = Int64(day.dayNumber) * 86_400_000 - 9 * 3_600_000
    return Instant(milliseconds: isEnd ? midnight + 86_399_999 : midnight)
  }
}
