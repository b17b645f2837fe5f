internal import ArgumentParser
internal import Registry
internal import TextForms

/// `certification status`.
struct CertificationStatus: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "status", Words(ja: "認証の状態と、その根拠を示す", en: "show where certifications stand, and why"),
      Words(
        ja: "状態（有効、更新手続中、審査中、期限切れ、一時停止、取消し、掲載なし、不明、事業者の申告のみ）と、取得の結果（取得済み、変更なし、取得失敗、情報が古い）を"
          + "分けて示します。取得に失敗しても状態は有効にも掲載なしにもなりません。事業者の申告と登録簿の食い違いも示します。"
          + "形式は text、csv、json、markdown です。",
        en:
          "The status (valid, renewal pending, in process, expired, suspended, withdrawn, not listed, unknown, claimed) and, "
          + "apart from it, how the register was last asked (fetched, not modified, failed, stale). A failure makes nothing "
          + "valid and nothing absent. What a vendor claims and its register does not bear out is said. Formats: text, csv, "
          + "json, markdown."),
      examples: ["certification status", "certification status --service CS-001 --as-of R8.9.30 --format csv"])
  }

  @Option(help: .words(ja: "このクラウドサービスの認証だけ", en: "only those of this cloud service", value: "NUMBER"))
  var service: String?
  @Option(help: .words(ja: "この事業者の認証だけ", en: "only those that this vendor holds", value: "NUMBER"))
  var vendor: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let catalogue = try session.sources()
    let register = try await session.register()
    let store = try session.store().content
    let rows = try await register.store.read { [service, vendor] reader in
      let standing = CertificationStanding(
        catalogue: catalogue, store: store, day: day, sequence: try reader.sequence(knownAt))
      return try standing.rows(service: service, vendor: vendor, reader: reader)
    }
    let language = session.language
    let table = Table(columns: CertificationRow.columns, rows: rows.map { $0.cells(in: language) })
    try session.writeList(
      list.format, schema: "daicho.certification-status/1", items: rows.map { $0.json(in: language) }, table: table,
      whole: table)
    return .yes
  }
}
