internal import Registry
internal import TextForms

/// Entries of the journal as people and programs read them.
enum EntryText {
  static func since(_ day: CivilDate?) -> Words {
    guard let day else { return Words(ja: "最初から", en: "from the start") }
    return Words(ja: "\(day) から", en: "from \(day)")
  }

  /// `@12 2026-04-01 09:00 飯塚 花子 contract add`.
  static func origin(_ entry: JournalEntry, _ officers: ReferenceNames, _ language: Language) -> String {
    "@\(entry.sequence) \(time(entry.time)) \(actor(entry, officers)) \(entry.command)"
  }

  /// In Tokyo, to the minute; programs get it in UTC.
  static func time(_ instant: Instant) -> String {
    let local = Instant(milliseconds: instant.milliseconds + 9 * 3_600_000).description
    return local.prefix(10) + " " + local.dropFirst(11).prefix(5)
  }

  static func actor(_ entry: JournalEntry, _ officers: ReferenceNames) -> String {
    guard let officer = entry.officer else { return entry.operatingSystemUser }
    return officers[.string(officer.description)]?.name ?? officer.description
  }

  static func json(_ entry: JournalEntry, officers: ReferenceNames) -> JSONObject {
    var object: JSONObject = [
      "sequence": .integer(entry.sequence), "batch": .integer(entry.batch), "time": .string(entry.time.description),
      "operatingSystemUser": .string(entry.operatingSystemUser), "command": .string(entry.command),
      "kind": .string(entry.kind.rawValue), "record": .string(entry.record.description),
      "version": .integer(Int64(entry.version)), "hash": .string(entry.hash.description),
      "redacted": .bool(entry.content == nil),
    ]
    if let officer = entry.officer {
      let id = officer.description
      object["officer"] = .string(officers[.string(id)]?.number ?? id)
    }
    object["effectiveFrom"] = (entry.effectiveFrom?.description).map(JSONValue.string)
    object["reason"] = entry.reason.map(JSONValue.string)
    if let body = try? entry.body() {
      object["number"] = body["number"]
      object["retired"] = body["retired"]
    }
    return object
  }

  static func table(_ entries: [JournalEntry], officers: ReferenceNames, language: Language) -> Table {
    let redacted = Words(ja: "（墨消し）", en: "(redacted)")
    let rows = entries.map { entry -> [String] in
      let number = entry.content == nil ? redacted[language] : (try? entry.body())?["number"]?.text ?? ""
      return [
        String(entry.sequence), time(entry.time), actor(entry, officers), entry.command, entry.kind.words[language],
        number, String(entry.version), entry.effectiveFrom?.description ?? "", entry.reason ?? "",
      ]
    }
    return Table(
      columns: [
        .init(ja: "記録番号", en: "sequence", isNumber: true), .init(ja: "日時", en: "time"),
        .init(ja: "操作者", en: "by"), .init(ja: "コマンド", en: "command"), .init(ja: "種類", en: "kind"),
        .init(ja: "番号", en: "number"), .init(ja: "版", en: "version", isNumber: true),
        .init(ja: "有効日", en: "from"), .init(ja: "理由", en: "reason"),
      ], rows: rows)
  }
}
