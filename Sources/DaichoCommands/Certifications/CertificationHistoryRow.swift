internal import Certification
internal import Registry
internal import TextForms

/// One observation, and what it told of a certification or of the whole list.
struct CertificationHistoryRow: Sendable {
  let observation: Observation
  /// In full, for files.
  let what: Words
  /// For the screen, where there is much to say.
  private var summary: Words?
  let json: JSONObject

  static let columns = [
    Table.Column(ja: "日時", en: "time"), Table.Column(ja: "情報源", en: "source"),
    Table.Column(ja: "照会した番号", en: "asked"), Table.Column(ja: "結果", en: "fetch"),
    Table.Column(ja: "件数", en: "entries", isNumber: true), Table.Column(ja: "内容", en: "what"),
    Table.Column(ja: "本体のSHA-256", en: "SHA-256 of the body"), Table.Column(ja: "所在", en: "address"),
  ]

  func cells(in language: Language, isShort: Bool) -> [String] {
    [
      observation.at.description, observation.source, observation.asked ?? "", observation.fetch.words[language],
      observation.entries.map(String.init) ?? "", (isShort ? summary ?? what : what)[language],
      observation.body.map { String($0.sha256.prefix(12)) } ?? "", observation.address ?? "",
    ]
  }

  /// The list as a whole, beside the one before.
  init(_ observation: Observation, _ comparison: ListComparison?) {
    self.observation = observation
    var json = Self.json(observation)
    if let fault = observation.fault {
      what = fault.words
    } else if let comparison {
      let changes = comparison.changes.map { change -> JSONValue in .object(Self.json(change)) }
      json["changes"] = .array(changes)
      what = Words(
        ja: comparison.changes.map { Self.words($0).ja }.joined(separator: "、"),
        en: comparison.changes.map { Self.words($0).en }.joined(separator: "; "))
      summary = comparison.summary
    } else {
      what = Words(ja: "", en: "")
    }
    self.json = json
  }

  /// What was seen of one entry.
  init(_ observation: Observation, _ sighting: Sighting.Outcome) {
    self.observation = observation
    var json = Self.json(observation)
    switch sighting {
    case .listed(let entry):
      json["entry"] = .object(entry.json)
      let end = Words(
        ja: entry.validUntil.map { "、\($0.eraText)まで" } ?? "", en: entry.validUntil.map { ", until \($0)" } ?? "")
      let raw = entry.rawStatus.map { $0 == entry.status.rawValue ? "" : "「\($0)」" } ?? ""
      what = Words(ja: "\(entry.status.words.ja)\(raw)\(end.ja)", en: "\(entry.status.words.en) \(raw)\(end.en)")
    case .absent: what = Words(ja: "掲載が見当たらない", en: "not in the list")
    case .notModified: what = Words(ja: "前回から変わっていない", en: "as before")
    case .failed: what = observation.fault?.words ?? Words(ja: "取得失敗", en: "failed")
    }
    json["seen"] = .string(Self.name(sighting))
    self.json = json
  }

  private static func name(_ outcome: Sighting.Outcome) -> String {
    switch outcome {
    case .listed: "listed"
    case .absent: "absent"
    case .notModified: "notModified"
    case .failed: "failed"
    }
  }

  private static func words(_ change: EntryChange) -> Words {
    let name = change.after?.service ?? change.after?.provider ?? change.before?.service ?? change.before?.provider
    let entry = "\(change.id)\(name.map { "「\($0)」" } ?? "")"
    switch change.kind {
    case .vanished: return Words(ja: "\(entry) 消失", en: "\(entry) gone")
    case .appeared: return Words(ja: "\(entry) 追加", en: "\(entry) new")
    case .returned: return Words(ja: "\(entry) 再掲載", en: "\(entry) back")
    case .changed(let fields):
      let (ja, en) = (
        fields.map { "\($0.field.words.ja) \($0.before ?? "-")→\($0.after ?? "-")" },
        fields.map { "\($0.field.words.en) \($0.before ?? "-") to \($0.after ?? "-")" }
      )
      return Words(ja: "\(entry) \(ja.joined(separator: " "))", en: "\(entry) \(en.joined(separator: ", "))")
    }
  }

  private static func json(_ change: EntryChange) -> JSONObject {
    var json: JSONObject = ["id": .string(change.id), "worse": .bool(change.isWorse)]
    switch change.kind {
    case .vanished: json["kind"] = "vanished"
    case .appeared: json["kind"] = "appeared"
    case .returned: json["kind"] = "returned"
    case .changed(let fields):
      json["kind"] = "changed"
      json["fields"] = .array(
        fields.map { field in
          var item: JSONObject = ["field": .string(field.field.rawValue)]
          item["before"] = field.before.map(JSONValue.string)
          item["after"] = field.after.map(JSONValue.string)
          return .object(item)
        })
    }
    return json
  }

  private static func json(_ observation: Observation) -> JSONObject {
    var json: JSONObject = [
      "observation": .string(observation.number), "source": .string(observation.source),
      "at": .string(observation.at.description), "fetch": .string(observation.fetch.rawValue),
    ]
    json["asked"] = observation.asked.map(JSONValue.string)
    json["address"] = observation.address.map(JSONValue.string)
    json["statusLine"] = observation.statusLine.map(JSONValue.string)
    json["bodySHA256"] = observation.body.map { .string($0.sha256) }
    json["entries"] = observation.entries.map(JSONValue.integer)
    json["fault"] = observation.fault.map { .string($0.code) }
    return json
  }
}
