internal import Registry
internal import TextForms

/// A record after a command has written it.
struct WrittenRecord: Sendable {
  let kind: RecordKind
  let number: String
  let record: RecordID
  let version: Int
  /// How many entries were recorded of it.
  let entries: Int
  /// Of a contract that was closed: the number of the one that carries its information over.
  var carriedOverTo: String?

  init(_ record: RecordID, in transaction: RegisterTransaction, entries: Int) throws {
    let timeline = try transaction.reader.timeline(of: record, at: transaction.sequence)
    kind = timeline.first?.kind ?? .register
    number = timeline.last?.number ?? record.description
    version = timeline.map(\.version).max() ?? 0
    self.record = record
    self.entries = entries
  }

  enum Change: String {
    case added
    case changed
    case retired
    case closed

    func words(_ written: WrittenRecord, isRehearsal: Bool) -> Words {
      let name = Words(
        ja: "\(written.kind.words.ja)「\(written.number)」", en: "the \(written.kind.words.en) \"\(written.number)\"")
      let version = Words(ja: "（版 \(written.version)）", en: " (version \(written.version))")
      guard written.entries > 0 else {
        return Words(
          ja: "\(name.ja)は同じ内容で記録されています（変更なし）。", en: "Nothing changes: \(name.en) says the same already.")
      }
      guard isRehearsal else {
        return switch self {
        case .added: Words(ja: "\(name.ja)を登録しました\(version.ja)。", en: "Recorded \(name.en)\(version.en).")
        case .changed: Words(ja: "\(name.ja)を変更しました\(version.ja)。", en: "Changed \(name.en)\(version.en).")
        case .retired: Words(ja: "\(name.ja)を抹消しました\(version.ja)。", en: "Retired \(name.en)\(version.en).")
        case .closed: Words(ja: "\(name.ja)を完了にしました\(version.ja)。", en: "Closed \(name.en)\(version.en).")
        }
      }
      return switch self {
      case .added: Words(ja: "\(name.ja)を登録できます（記録していません）。", en: "Would record \(name.en); nothing was recorded.")
      case .changed: Words(ja: "\(name.ja)を変更できます（記録していません）。", en: "Would change \(name.en); nothing was recorded.")
      case .retired: Words(ja: "\(name.ja)を抹消できます（記録していません）。", en: "Would retire \(name.en); nothing was recorded.")
      case .closed: Words(ja: "\(name.ja)を完了にできます（記録していません）。", en: "Would close \(name.en); nothing was recorded.")
      }
    }
  }
}

extension Session {
  /// What was written, or would be.
  func writeAnswer(
    _ written: [WrittenRecord], _ change: WrittenRecord.Change, notices: [RecordNotice] = [], isRehearsal: Bool,
    format: AnswerFormat
  ) throws {
    guard format == .json else {
      for record in written {
        try say(change.words(record, isRehearsal: isRehearsal))
        guard let next = record.carriedOverTo else { continue }
        try say(
          Words(
            ja: "情報は、同じ相手方との後の契約「\(next)」に引き継がれています。",
            en: "The information is carried over to \"\(next)\", the next contract with the same vendor."))
      }
      return try write(notices)
    }
    let items = written.map { record -> JSONValue in
      var item: JSONObject = [
        "kind": .string(record.kind.rawValue), "number": .string(record.number),
        "id": .string(record.record.description), "version": .integer(Int64(record.version)),
        "entries": .integer(Int64(record.entries)),
      ]
      item["carriedOverTo"] = record.carriedOverTo.map(JSONValue.string)
      return .object(item)
    }
    var answer: JSONObject = [
      "schema": "daicho.written/1", "change": .string(change.rawValue), "dryRun": .bool(isRehearsal),
      "items": .array(items),
    ]
    if !notices.isEmpty { answer["notices"] = .array(notices.map { $0.json(in: language) }) }
    try writeJSON(answer)
  }
}
