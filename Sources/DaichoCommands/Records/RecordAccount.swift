internal import Registry
internal import TextForms

/// What `show` says of a record: its state on a day, what comes later, and how it came about.
struct RecordAccount: Sendable {
  let state: RecordState
  let entry: JournalEntry?
  let officers: ReferenceNames
  /// Days after that day for which something else is already recorded.
  let later: [RecordVersion]
  let history: [JournalEntry]?
  /// The newest version, which `--if-version` is compared with; the state shown may be an older one.
  let latestVersion: Int
  private var computed: [ComputedColumn] = []

  /// The account of a show command, with what follows from the record.
  static func of<Fields: RecordFields>(
    _ fields: Fields.Type, _ number: String, on day: CivilDate, knownAt: KnownAt, withHistory: Bool,
    reader: any RegisterReading
  ) throws -> RecordAccount {
    var account = try RecordAccount(
      fields.kind, number, on: day, knownAt: knownAt, withHistory: withHistory, reader: reader)
    account.computed = try fields.computed(
      [account.state.version], on: day, at: try reader.sequence(knownAt), reader: reader)
    return account
  }

  init(
    _ kind: RecordKind, _ number: String, on day: CivilDate, knownAt: KnownAt, withHistory: Bool,
    reader: any RegisterReading
  ) throws {
    let sequence = try reader.sequence(knownAt)
    let record = try RecordLookup.find(kind, number, in: reader, at: sequence)
    let timeline = try reader.timeline(of: record, at: sequence)
    let held = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true }
    guard let version = held ?? timeline.first else { throw RegisterError.unknownRecord(kind, number: number) }
    let body = version.body ?? [:]
    state = RecordState(
      version: version, names: try ReferenceNames(in: body, of: kind, reader: reader, at: sequence))
    entry = try reader.entry(version.sequence)
    officers = try ReferenceNames(of: .officer, in: reader, at: sequence)
    later = timeline.filter { ($0.effectiveFrom ?? day) > day && $0.sequence != version.sequence }
    latestVersion = timeline.map(\.version).max() ?? 0
    history = withHistory ? try reader.history(of: record, at: sequence) : nil
  }

  var json: JSONObject {
    var item = state.item.merging(["version": .integer(Int64(latestVersion))]) { $1 }
    for column in computed { item[column.key] = column.values[0]?.json }
    var object: JSONObject = [
      "schema": .string("daicho.\(state.version.kind.commandName)/1"),
      "item": .object(item),
      "later": .array(
        later.map { version in
          .object([
            "effectiveFrom": .string(version.effectiveFrom?.description ?? ""), "sequence": .integer(version.sequence),
            "version": .integer(Int64(version.version)), "retired": .bool(version.isRetired),
          ])
        }),
    ]
    if let entry { object["entry"] = .object(EntryText.json(entry, officers: officers)) }
    if let history { object["history"] = .array(history.map { .object(EntryText.json($0, officers: officers)) }) }
    return object
  }

  func writeText(to session: Session) throws {
    let language = session.language
    var lines = state.descriptor.fields.compactMap { field -> (name: Words, value: String)? in
      let text = state.accountText(of: field, in: language)
      return text.isEmpty ? nil : (field.words, text)
    }
    lines += computed.compactMap { column in column.values[0].map { (column.heading, $0.words[language]) } }
    if state.version.isRetired {
      lines.append((Words(ja: "状態", en: "state"), Words(ja: "抹消済み", en: "retired")[language]))
    }
    lines.append((Words(ja: "版", en: "version"), String(latestVersion)))
    lines.append((Words(ja: "有効", en: "holds"), EntryText.since(state.version.effectiveFrom)[language]))
    if let entry { lines.append((Words(ja: "記録", en: "recorded"), EntryText.origin(entry, officers, language))) }
    lines += later.map { version in
      (
        Words(ja: "今後の変更", en: "changes later"),
        EntryText.since(version.effectiveFrom)[language] + " @\(version.sequence)"
      )
    }
    try session.writeFields(lines)
    guard let history else { return }
    try session.output.writeLine()
    try EntryText.table(history, officers: officers, language: language)
      .writeText(to: session.output, language: language, style: session.style)
  }
}
