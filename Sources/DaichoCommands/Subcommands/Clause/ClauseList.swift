internal import ArgumentParser
internal import Registry
internal import TextForms

/// `clause list`.
struct ClauseList: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "list", Words(ja: "契約条項の確認結果の一覧", en: "list the findings on clauses"),
      Words(
        ja: "契約番号を指定するとその契約の、省略するとすべての確認結果を、記録した順に示します。"
          + "形式: text（端末向け）、csv（全項目、UTF-8）、json、markdown。",
        en: "Of one contract, or of all, in the order in which they were recorded. Formats: text, csv (every field, "
          + "UTF-8), json, markdown."),
      examples: ["clause list R8-001", "clause list --state proposed --format csv"])
  }

  @Argument(help: .words(ja: "契約番号（省略時はすべて）", en: "number of a contract (else all)", value: "CONTRACT"))
  var contract: String?
  @Option(help: .field(.clauseFinding, "state")) var state: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let state = try stateAsked()
    let day = try time.day(session)
    let knownAt = try time.knownAtTime()
    let register = try await session.register()
    let records = try await register.store.read { [contract] reader in
      let asked = try contract.map {
        try RecordLookup.find(.contract, $0, in: reader, at: try reader.sequence(knownAt))
      }
      return try RecordList(
        .clauseFinding, on: day, knownAt: knownAt, includesRetired: false, reader: reader
      ) { body in
        (asked == nil || ClauseFinding(body: body).contract == asked) && (state == nil || body["state"] == state)
      }
    }
    let language = session.language
    try session.writeList(
      list.format, schema: records.schema, items: records.states.map(\.item),
      table: records.table(of: ClauseFindingFields.listed, in: language), whole: records.wholeTable(in: language))
    return .yes
  }

  private func stateAsked() throws -> JSONValue? {
    guard let state, let field = RecordDescriptor.of(.clauseFinding).field("state") else { return nil }
    do { return try field.value(typed: state) } catch { throw CommandFault.field(option: "--state", error) }
  }
}
