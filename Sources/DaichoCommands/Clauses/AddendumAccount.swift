internal import ClauseChecking
internal import Registry
internal import TextForms

/// What a draft of special provisions holds, and what is left to people.
struct AddendumAccount {
  let file: String
  /// Nil: it was not named, as for a rehearsal.
  let output: String?
  let isRehearsal: Bool
  let rules: ClauseRules
  /// As the contract names them.
  let parties: PartyNames
  let numerals: ArticleNumerals
  let addendum: Addendum

  private var clauses: [(article: Addendum.Article, finding: CheckedClause)] {
    addendum.articles.compactMap { article in article.finding.map { (article, $0) } }
  }

  private var isWritten: Bool { !isRehearsal && !clauses.isEmpty }

  func write(to session: Session, format: AnswerFormat) throws {
    guard format == .text else { return try session.writeJSON(json(in: session.language)) }
    guard !clauses.isEmpty else {
      return try session.say(
        Words(
          ja: "「\(file)」には求められる定めがすべてあります。特記事項の案は作っていません。",
          en: "\"\(file)\" has every clause that is asked; no special provisions were written."))
    }
    try session.say(headline)
    try table(in: session.language).writeText(to: session.output, language: session.language, style: session.style)
    try session.say(naming)
    if !addendum.attachments.isEmpty { try session.say(attachments) }
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
          "\(finding.status.sign) \(finding.status.words[language])", finding.place[language],
        ]
      })
  }

  private var naming: Words {
    let names = addendum.parties
    let (contractor, client) = (names.contractor ?? "", names.client ?? "")
    let missing = [
      parties.contractor == nil ? Words(ja: "受託する側", en: "contractor") : nil,
      parties.client == nil ? Words(ja: "委託する側", en: "client") : nil,
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
    [
      "schema": "daicho.clause-addendum/1", "rules": .string(rules.digest), "file": .string(file),
      "output": isWritten ? output.map { .string($0) } ?? .null : .null, "dryRun": .bool(isRehearsal),
      "numerals": .string(numerals.rawValue),
      "parties": .object([
        "contractor": Self.name(addendum.parties.contractor, isRead: parties.contractor != nil),
        "client": Self.name(addendum.parties.client, isRead: parties.client != nil),
      ]),
      "items": .array(clauses.map { .object(Self.item($0, $1, language)) }),
      "attachments": .array(addendum.attachments.map { .string($0.title) }),
    ]
  }

  private static func name(_ name: String?, isRead: Bool) -> JSONValue {
    .object(["name": name.map { .string($0) } ?? .null, "fromContract": .bool(isRead)])
  }

  private static func item(_ article: Addendum.Article, _ finding: CheckedClause, _ language: Language) -> JSONObject {
    var item: JSONObject = [
      "requirement": .string(finding.requirement.rawValue), "citation": .string(finding.citation),
      "title": .string(finding.title[language]), "status": .string(finding.status.rawValue),
      "draftArticle": .string(article.label),
    ]
    item["article"] = finding.article.map { .string($0) }
    item["line"] = finding.line.map { .integer(Int64($0)) }
    return item
  }
}
