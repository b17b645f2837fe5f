internal import ArgumentParser
internal import ClauseChecking
internal import Registry
internal import TextForms

/// `contract compare`.
struct ContractCompareCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "compare", Words(ja: "契約書の新旧の版で、条項がどう変わったかを示す", en: "show what became of the clauses between two versions"),
      Words(
        ja: "二つの版を同じ規則で点検し、必要な条項のうち加わったもの、強まったもの、弱まったもの、なくなったものを、両方の引用とともに示します。"
          + "弱まった条項かなくなった条項があれば、終了コードは 1 です。形式は text と json です。",
        en:
          "It checks both versions by the same rules and shows which of the clauses that are asked were gained, "
          + "strengthened, weakened or lost, with quotations of both. Exit code 1 when one was weakened or lost. Formats: "
          + "text, json."),
      examples: ["contract compare 契約書（案）.docx 契約書.docx", "contract compare 旧.pdf 新.pdf --format json"])
  }

  @Argument(help: .words(ja: "前の版", en: "the earlier version", value: "OLD")) var old: String
  @Argument(help: .words(ja: "後の版", en: "the later version", value: "NEW")) var new: String
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let run = ClauseCheckRun(checker: ClauseChecker(rules: try ClauseFiles.rules(session)), progress: nil)
    var texts: [CheckedText] = []
    try await run.check([old, new]) { one in
      let text = try one.outcome.get().text
      if let other = text.notAContract { throw CommandFault.noContract(file: one.file, why: other.words) }
      texts.append(text)
    }
    guard let before = texts.first, let after = texts.last else { return .no }
    let changes = ClauseChange.changes(from: before, to: after)
    switch answer.format {
    case .json: try session.writeJSON(json(changes, session.language))
    case .text: try write(changes, to: session)
    }
    return changes.contains { $0.kind.isLoss } ? .no : .yes
  }

  private func json(_ changes: [ClauseChange], _ language: Language) -> JSONObject {
    func side(_ clause: CheckedClause) -> JSONValue {
      let values: [String: JSONValue?] = [
        "status": .string(clause.status.rawValue), "article": clause.article.map { .string($0) },
        "line": clause.line.map { .integer(Int64($0)) }, "quote": clause.quote.map { .string($0) },
      ]
      return .object(values.compactMapValues(\.self))
    }
    return [
      "schema": "daicho.clause-comparison/1", "old": .string(old), "new": .string(new),
      "items": .array(
        changes.map { change in
          .object([
            "requirement": .string(change.new.requirement.rawValue), "citation": .string(change.new.citation),
            "title": .string(change.new.title[language]), "change": .string(change.kind.rawValue),
            "old": side(change.old), "new": side(change.new),
          ])
        }),
    ]
  }

  private func write(_ changes: [ClauseChange], to session: Session) throws {
    let language = session.language
    let table = Table(
      columns: [
        Table.Column(ja: "変化", en: "change"), Table.Column(ja: "根拠", en: "citation"),
        Table.Column(ja: "求められる定め", en: "what is asked"), Table.Column(ja: "前", en: "before"),
        Table.Column(ja: "後", en: "after"),
      ],
      rows: changes.map { change in
        [
          change.kind.words[language], change.new.citation, change.new.title[language],
          "\(change.old.status.sign) \(change.old.article ?? "")",
          "\(change.new.status.sign) \(change.new.article ?? "")",
        ]
      })
    try table.writeText(to: session.output, language: language, style: session.style)
    for change in changes where change.kind != .same {
      try session.output.writeLine("")
      try session.output.writeLine(
        "\(change.new.citation) \(change.new.title[language])（\(change.kind.words[language])）")
      for (label, clause) in [(Words(ja: "前", en: "before"), change.old), (Words(ja: "後", en: "after"), change.new)] {
        let place = clause.quote.map { "\(clause.place[language]) 「\($0)」" } ?? clause.status.words[language]
        try session.output.writeLine("  \(label[language]): \(place)")
      }
    }
    try session.output.writeLine("")
    try session.say(ClauseReport.caution)
  }
}
