internal import Registry
internal import TextForms

/// Proposed predecessors, for people and for programs.
struct SuggestionAccount: Sendable {
  enum Recording: Sendable {
    case proposed
    case rehearsed
    case recorded
  }

  let suggestions: [PredecessorSuggestion]
  let names: ReferenceNames
  var recording = Recording.proposed

  private var clear: [PredecessorSuggestion] { suggestions.filter { $0.predecessor != nil } }
  private var open: [PredecessorSuggestion] { suggestions.filter { $0.predecessor == nil } }

  func write(to session: Session, format: AnswerFormat) throws {
    switch format {
    case .json:
      try session.writeJSON([
        "schema": "daicho.predecessor-suggestion-list/1", "dryRun": .bool(recording == .rehearsed),
        "recorded": .integer(Int64(recording == .recorded ? clear.count : 0)),
        "items": .array(suggestions.map { .object(item(of: $0)) }),
      ])
    case .text: try writeText(to: session)
    }
  }

  private func item(of suggestion: PredecessorSuggestion) -> JSONObject {
    var item = names.item(of: suggestion.contract)
    item["predecessor"] = (suggestion.predecessor?.contract.number).map(JSONValue.string)
    item["candidates"] = .array(suggestion.candidates.map { .object(names.item(of: $0)) })
    item["obstacle"] = (suggestion.obstacle?.rawValue).map(JSONValue.string)
    return item
  }

  private func writeText(to session: Session) throws {
    guard !suggestions.isEmpty else {
      return try session.say(
        Words(ja: "前契約の候補がある契約はありません。", en: "There is no contract for which a predecessor can be proposed."))
    }
    try table(in: session.language).writeText(to: session.output, language: session.language, style: session.style)
    try session.output.writeLine("")
    try session.say(summary)
    guard !open.isEmpty else { return }
    try session.say(
      Words(
        ja: "決められない\(open.count)件は記録しません。daicho contract edit 契約番号 --predecessor 前契約の番号 --correct で指定してください。",
        en: "Left alone, as somebody must choose: \(open.count). Use daicho contract edit NUMBER --predecessor NUMBER "
          + "--correct.")
    )
  }

  private var summary: Words {
    let count = clear.count
    return switch recording {
    case .proposed:
      Words(
        ja: "前契約が一つに決まる契約は\(count)件です。--record を付けると記録します。",
        en: "Predecessors found: \(count). --record records them.")
    case .rehearsed:
      Words(
        ja: "\(count)件の前契約を記録できます（記録していません）。",
        en: "Predecessors that would be recorded: \(count); nothing was recorded.")
    case .recorded: Words(ja: "\(count)件の前契約を記録しました。", en: "Predecessors recorded: \(count).")
    }
  }

  /// One row a candidate.
  private func table(in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "契約番号", en: "number"), .init(ja: "件名", en: "title"), .init(ja: "契約の相手方", en: "vendor"),
        .init(ja: "開始日", en: "start"), .init(ja: "前契約の候補", en: "candidate"),
        .init(ja: "候補の件名", en: "its title"), .init(ja: "候補の終了日", en: "its end"),
        .init(ja: "決められない理由", en: "needs a choice"),
      ],
      rows: suggestions.flatMap { suggestion in
        suggestion.candidates.map { candidate in
          let contract = suggestion.contract.contract
          return [
            contract.number, contract.title, names.vendor(of: suggestion.contract), contract.start?.description ?? "",
            candidate.contract.number, candidate.contract.title, candidate.contract.end?.description ?? "",
            suggestion.obstacle?.words[language] ?? "",
          ]
        }
      })
  }
}
