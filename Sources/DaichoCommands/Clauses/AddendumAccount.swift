internal import ClauseChecking
internal import Registry
internal import TextForms

/// What a draft of special provisions holds, and what is left to people.
struct AddendumAccount {
  let source: AddendumSource
  /// Nil: it was not named, as for a rehearsal.
  let output: String?
  let isRehearsal: Bool
  let rules: ClauseRules
  let addendum: Addendum

  private var clauses: [(article: Addendum.Article, finding: CheckedClause)] {
    addendum.articles.compactMap { article in article.finding.map { (article, $0) } }
  }

  private var isWritten: Bool { !isRehearsal && !clauses.isEmpty }

  func write(to session: Session, format: AnswerFormat) throws {
    guard format == .text else { return try session.writeJSON(json(in: session.language)) }
    guard !clauses.isEmpty else {
      try session.say(nothingMissing)
      if let unknown { try session.say(unknown) }
      return
    }
    try session.say(headline)
    try table(in: session.language).writeText(to: session.output, language: session.language, style: session.style)
    try session.say(naming)
    if !addendum.attachments.isEmpty { try session.say(attachments) }
    if let unknown { try session.say(unknown) }
    try session.say(Self.caution)
  }

  // MARK: Text

  private var headline: Words {
    guard isWritten, let output else {
      return Words(
        ja: "特記事項の案に入る条項は \(clauses.count) 件です。試しのため、ファイルは作っていません。",
        en: "The special provisions would have \(clauses.count) clauses; this was a rehearsal, and no file was written."
      )
    }
    return Words(
      ja: "「\(output)」に、\(clauses.count) 件の条項を入れた特記事項の案を書きました。",
      en: "Wrote special provisions with \(clauses.count) clauses to \"\(output)\".")
  }

  private var name: String {
    switch source.origin {
    case .file(let name), .contract(let name, _): name
    }
  }

  private var nothingMissing: Words {
    source.unknown.isEmpty
      ? Words(
        ja: "「\(name)」には求められる定めがすべてあります。特記事項の案は作っていません。",
        en: "\"\(name)\" has every clause that is asked; no special provisions were written.")
      : Words(
        ja: "「\(name)」の確認結果がある項目には、足りない定めがありません。特記事項の案は作っていません。",
        en: "\"\(name)\" lacks none of the clauses of which findings are on record; no special provisions were written."
      )
  }

  /// Nil: all were looked at.
  private var unknown: Words? {
    guard !source.unknown.isEmpty else { return nil }
    let citations = source.unknown.map(\.citation)
    return Words(
      ja: "確認結果がない（あっても却下された）ため、案に入れるかどうかが分からない項目: \(citations.joined(separator: "、"))",
      en: "Nothing is on record of these, or it was rejected, so that nobody knows whether they are needed: "
        + citations.joined(separator: ", "))
  }

  /// Whether an officer has looked at it; nil: it was read in a file just now.
  private func state(_ finding: CheckedClause) -> ClauseFinding.State? {
    guard case .contract(_, let confirmed) = source.origin else { return nil }
    return confirmed.contains(finding.requirement) ? .confirmed : .proposed
  }

  private func judged(_ finding: CheckedClause) -> Words {
    let (sign, status, state) = (finding.status.sign, finding.status.words, state(finding)?.words)
    return Words(
      ja: "\(sign) \(status.ja)" + (state.map { "（\($0.ja)）" } ?? ""),
      en: "\(sign) \(status.en)" + (state.map { " (\($0.en))" } ?? ""))
  }

  private func table(in language: Language) -> Table {
    Table(
      columns: [
        Table.Column(ja: "案の条", en: "draft"), Table.Column(ja: "根拠", en: "citation"),
        Table.Column(ja: "求められる定め", en: "what is asked"), Table.Column(ja: "契約書での判定", en: "in the contract"),
        Table.Column(ja: "契約書の場所", en: "where"),
      ],
      rows: clauses.map { article, finding in
        [
          article.label, finding.citation, finding.title[language],
          judged(finding)[language], finding.place[language],
        ]
      })
  }

  private var naming: Words {
    let names = addendum.parties
    let (contractor, client) = (names.contractor ?? "", names.client ?? "")
    let missing = [
      source.parties.contractor == nil ? Words(ja: "受託する側", en: "contractor") : nil,
      source.parties.client == nil ? Words(ja: "委託する側", en: "client") : nil,
    ].compactMap(\.self)
    let ja = "当事者の呼び方: 受託する側は「\(contractor)」、委託する側は「\(client)」"
    let en = "Names of the parties: contractor \"\(contractor)\", client \"\(client)\""
    guard !missing.isEmpty else { return Words(ja: ja, en: en) }
    return Words(
      ja: ja + "（\(missing.map(\.ja).joined(separator: "と"))の呼び方が契約書に見つからないため、一般的な呼び方にしました）",
      en: en
        + " (the contract does not name its \(missing.map(\.en).joined(separator: " and ")); a usual name stands there)"
    )
  }

  private var attachments: Words {
    let titles = addendum.attachments.map(\.title)
    return Words(
      ja: "記入が必要な頁: \(titles.joined(separator: "、"))", en: "Pages to fill in: \(titles.joined(separator: ", "))")
  }

  private static let caution = Words(
    ja: "これは案です。空欄を埋め、契約書の本文と合うかを職員が読んで確かめてください。",
    en: "This is a draft. Fill in its blanks; an officer should read whether it agrees with the contract.")

  // MARK: JSON

  private func json(in language: Language) -> JSONObject {
    var object: JSONObject = [
      "schema": "daicho.clause-addendum/1", "rules": .string(rules.digest),
      "output": isWritten ? output.map { .string($0) } ?? .null : .null, "dryRun": .bool(isRehearsal),
      "numerals": .string(source.numerals.rawValue),
      "parties": .object([
        "contractor": Self.name(addendum.parties.contractor, isRead: source.parties.contractor != nil),
        "client": Self.name(addendum.parties.client, isRead: source.parties.client != nil),
      ]),
      "items": .array(clauses.map { .object(item($0, $1, language)) }),
      "attachments": .array(addendum.attachments.map { .string($0.title) }),
    ]
    switch source.origin {
    case .file(let file): object["file"] = .string(file)
    case .contract(let number, _):
      object["contract"] = .string(number)
      object["unknown"] = .array(source.unknown.map { .string($0.requirement.rawValue) })
    }
    return object
  }

  private static func name(_ name: String?, isRead: Bool) -> JSONValue {
    .object(["name": name.map { .string($0) } ?? .null, "fromContract": .bool(isRead)])
  }

  private func item(_ article: Addendum.Article, _ finding: CheckedClause, _ language: Language) -> JSONObject {
    var item: JSONObject = [
      "requirement": .string(finding.requirement.rawValue), "citation": .string(finding.citation),
      "title": .string(finding.title[language]), "status": .string(finding.status.rawValue),
      "draftArticle": .string(article.label),
    ]
    item["state"] = (state(finding)?.rawValue).map { .string($0) }
    item["article"] = finding.article.map { .string($0) }
    item["line"] = finding.line.map { .integer(Int64($0)) }
    return item
  }
}
