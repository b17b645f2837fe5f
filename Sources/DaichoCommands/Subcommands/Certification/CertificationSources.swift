internal import ArgumentParser
internal import Certification
internal import CertificationFetching
internal import Registry
internal import TextForms

/// `certification sources`.
struct CertificationSources: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "sources", Words(ja: "認証の情報源の一覧", en: "list the registers of certificates"),
      Words(
        ja: "checklists/sources/ にある情報源と、そのアドレス、実際の掲載内容と照らし合わせたかどうか、直近に確かめた日を示します。"
          + "加え方は docs/certification.md にあります。形式は text、csv、json、markdown です。",
        en:
          "The sources of checklists/sources/, their addresses, whether their layout was compared with the real one, and "
          + "when they answered last. docs/certification.md says how to add one. Formats: text, csv, json, markdown."),
      examples: ["certification sources", "certification sources --format json"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let catalogue = try session.sources()
    var past: PastObservations?
    if session.hasRegister {
      past = try await session.register().store.read { try PastObservations($0, at: try $0.head().sequence) }
    }
    let rows = catalogue.sources.map { source in
      SourceRow(source, last: past?.observations(of: source.id).last, environment: session.environment)
    }
    let language = session.language
    try session.writeList(
      list.format, schema: "daicho.certification-sources/1", items: rows.map(\.json),
      table: Table(columns: SourceRow.columns, rows: rows.map { $0.cells(in: language) }),
      whole: Table(columns: SourceRow.columns, rows: rows.map { $0.cells(in: language) }))
    return .yes
  }
}

/// A source, and when it was asked last.
private struct SourceRow {
  let source: SourceDeclaration
  let last: Observation?
  let hasToken: Bool

  init(_ source: SourceDeclaration, last: Observation?, environment: [String: String]) {
    self.source = source
    self.last = last
    hasToken = SourceFetcher.hasToken(for: source, in: environment)
  }

  static let columns = [
    Table.Column(ja: "識別子", en: "id"), Table.Column(ja: "名称", en: "name"),
    Table.Column(ja: "取得方法", en: "how"), Table.Column(ja: "様式の確認", en: "layout verified"),
    Table.Column(ja: "直近の取得", en: "asked last"), Table.Column(ja: "アドレス", en: "address"),
  ]

  private var how: Words {
    guard source.address != nil else { return Words(ja: "取込み", en: "import") }
    guard hasToken else { return Words(ja: "取得（トークン未設定）", en: "fetch (no token set)") }
    return source.isByNumber ? Words(ja: "取得（番号ごと）", en: "fetch, by number") : Words(ja: "取得", en: "fetch")
  }

  func cells(in language: Language) -> [String] {
    [
      source.id, source.names[language], how[language],
      (source.isVerified ? Words(ja: "済", en: "yes") : Words(ja: "未", en: "no"))[language],
      last.map { "\($0.at.dayInTokyo) \($0.fetch.words[language])" } ?? "", source.address?.template ?? "",
    ]
  }

  var json: JSONObject {
    var json: JSONObject = [
      "id": .string(source.id), "name": .object(["ja": .string(source.names.ja), "en": .string(source.names.en)]),
      "scheme": .object(["ja": .string(source.scheme.ja), "en": .string(source.scheme.en)]),
      "verified": .bool(source.isVerified), "byNumber": .bool(source.isByNumber),
      "verification": .object(["ja": .string(source.verification.ja), "en": .string(source.verification.en)]),
      "freshDays": .integer(Int64(source.rules.freshDays)),
      "absencesUntilNotListed": .integer(Int64(source.rules.absencesUntilNotListed)),
    ]
    json["address"] = source.address.map { .string($0.template) }
    json["tokenVariable"] = source.token.map { .string($0.environment) }
    if source.token != nil { json["tokenIsSet"] = .bool(hasToken) }
    json["lastAsked"] = last.map { .string($0.at.description) }
    json["lastFetch"] = last.map { .string($0.fetch.rawValue) }
    return json
  }
}
