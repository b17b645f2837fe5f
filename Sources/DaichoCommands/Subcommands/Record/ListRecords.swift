internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract list` and its like.
struct ListRecords<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    return .daicho(
      "list", Words(ja: "\(kind.words.ja)の一覧", en: "list \(kind.plural)"),
      Words(
        ja: "形式: text（端末向け）、csv（全項目、UTF-8）、json、markdown。",
        en: "Formats: text, csv (every field, UTF-8), json, markdown."),
      examples: [
        "\(kind.commandName) list --as-of 2026-04-01 --format csv", "\(kind.commandName) list --known-at @120 --all",
      ])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @Flag(help: .words(ja: "抹消した記録も含める", en: "retired records too")) var all = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let day = try time.day(session)
    let knownAt = try time.knownAtTime()
    let register = try await session.register()
    let records = try await register.store.read { [all] reader in
      var records = try RecordList(Fields.kind, on: day, knownAt: knownAt, includesRetired: all, reader: reader)
      records.further = try Fields.further(
        of: records.states, on: day, at: try reader.sequence(knownAt), reader: reader)
      return records
    }
    let language = session.language
    try session.writeList(
      list.format, schema: records.schema, items: records.items,
      table: records.table(of: Fields.listed, in: language), whole: records.wholeTable(in: language))
    return .yes
  }
}
