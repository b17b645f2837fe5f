internal import ArgumentParser
internal import HTTPTransport
internal import Registry
internal import TextForms

/// `certification fetch`.
struct CertificationFetch: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "fetch", Words(ja: "登録簿から認証の状態を取得する", en: "fetch what registers of certificates say"),
      Words(
        ja: "登録簿の一覧を取得し、内容とともに取得記録として残し、突き合わせ済みの認証の状態を更新します。"
          + "取得に失敗しても状態は変わらず、ほかの登録簿の取得は続きます。同じ内容は一度だけ保管します。"
          + "終了コード: 0 変化なし又は改善、1 悪化した認証がある、又は取得できなかった登録簿がある。"
          + "トークンは、情報源が名指しする環境変数、又はその名前に _FILE を付けた変数が示すファイル（chmod 600）から読みます。"
          + "プロキシは http_proxy、https_proxy、no_proxy に従います。形式は text、csv、json、markdown です。",
        en:
          "Registers are asked for their lists; what they answer is kept as an observation, and certifications that were "
          + "matched with entries are brought up to date. A failure changes no status and holds up no other register; "
          + "equal content is stored once. Exit codes: 0 nothing is worse; 1 a certification got worse, or a register could "
          + "not be read. Tokens come from the variable that the source names, or from the file (chmod 600) that the same "
          + "name with _FILE names. http_proxy, https_proxy and no_proxy are obeyed. Formats: text, csv, json, markdown."
      ),
      examples: [
        "certification fetch", "certification fetch --source fedramp --max-age 24h",
        "certification fetch --service CS-001 --format json", "certification fetch --source isms-ac --number IS00001",
        "certification fetch --dry-run",
      ])
  }

  @Option(help: .words(ja: "情報源の識別子（繰り返し可。省略時はすべて）", en: "id of a source; may be repeated (else all)", value: "SOURCE"))
  var source: [String] = []
  @Option(help: .words(ja: "このクラウドサービスに関わるものだけ", en: "only what bears on this cloud service", value: "NUMBER"))
  var service: String?
  @Option(
    help: .words(
      ja: "番号ごとに照会する情報源に尋ねる番号（繰り返し可）",
      en: "what to ask a source that answers for one number at a time; may be repeated",
      value: "NUMBER"))
  var number: [String] = []
  @Option(
    help: .words(
      ja: "この時間内に確かめたものは省略する（30m、24h、7d）", en: "leave alone what answered within this time (30m, 24h, 7d)",
      value: "AGE"))
  var maxAge: String?
  @Option(help: .words(ja: "失敗したときにやり直す回数（省略時は3）", en: "tries after one that failed (else 3)", value: "COUNT"))
  var retries: String?
  @Option(
    help: .words(
      ja: "応答を待つ秒数（0.1から600。省略時は30）", en: "seconds to wait for an answer (0.1 to 600; else 30)", value: "SECONDS"))
  var patience: String?
  @Option(
    help: .words(
      ja: "1件の取得にかけてよい秒数（1から3600。省略時は180）", en: "seconds that one fetch may take in all (1 to 3600; else 180)",
      value: "SECONDS"))
  var deadline: String?
  @Flag(help: .words(ja: "何を取得するかを示すだけで、接続も記録もしない", en: "show what would be asked; nothing is asked or recorded"))
  var dryRun = false
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let catalogue = try session.sources()
    var selection = FetchPlan.Selection(
      sources: try source.map { try catalogue.named($0) }, service: service, numbers: number)
    selection.maximumAge = try maxAge.map { try MaximumAge.read($0) }
    guard number.isEmpty || selection.sources.count == 1 else { throw CommandFault.required(option: "--source") }
    let limits = try limits()
    let register = try await session.register()
    let (environment, now) = (session.environment, session.context.now())
    let plan = try await register.store.read { [selection] reader in
      try FetchPlan(
        selection, catalogue: catalogue, environment: environment, now: now, reader: reader,
        at: try reader.head().sequence)
    }
    guard !dryRun else {
      try session.write(plan, list.format)
      return .yes
    }
    let act = try await session.act("certification fetch", in: register)
    let outcomes = try await FetchRun(session: session, register: register, act: act, limits: limits)
      .run(plan.queries)
    let report = FetchReport(outcomes, omitted: plan.omitted)
    try session.write(report, list.format, schema: "daicho.certification-fetch/1")
    return report.answer
  }

  private func limits() throws -> HTTPLimits {
    var limits = HTTPLimits()
    if let retries {
      guard let count = Int(retries), (0...10).contains(count) else { throw Self.retriesFault(retries) }
      limits.retries = count
    }
    if let patience {
      limits.idle = try Self.seconds(patience, 0.1...600, of: "--patience")
      limits.connect = min(limits.connect, limits.idle)
      limits.whole = max(limits.whole, limits.idle * 2)
    }
    if let deadline { limits.whole = try Self.seconds(deadline, 1...3600, of: "--deadline") }
    return limits
  }

  private static func retriesFault(_ found: String) -> CommandFault {
    .value(
      option: "--retries", code: "number-unreadable",
      message: Words(ja: "「\(found)」は0から10までの整数ではありません。", en: "\"\(found)\" is no whole number from 0 to 10"),
      remedy: Words(ja: "0から10までの整数を指定してください。", en: "Give a whole number from 0 to 10."))
  }

  private static func seconds(
    _ text: String, _ allowed: ClosedRange<Double>, of option: String
  ) throws -> Duration {
    guard let seconds = Double(text), allowed.contains(seconds) else {
      let (least, most) = (allowed.lowerBound == 0.1 ? "0.1" : "1", String(Int(allowed.upperBound)))
      throw CommandFault.value(
        option: option, code: "number-unreadable",
        message: Words(
          ja: "「\(text)」は\(least)から\(most)までの秒数ではありません。",
          en: "\"\(text)\" is no number of seconds from \(least) to \(most)"),
        remedy: Words(ja: "\(least)から\(most)までの数を指定してください。", en: "Give a number from \(least) to \(most)."))
    }
    return .milliseconds(Int64(seconds * 1000))
  }
}

extension Session {
  fileprivate func write(_ plan: FetchPlan, _ format: ListFormat) throws {
    let rows = plan.queries.map { query in
      [
        query.source.id, query.number ?? "", query.source.address?.address(number: query.number) ?? "",
        query.etag == nil && query.lastModified == nil ? "" : Words(ja: "変わっていれば", en: "if it changed")[language],
      ]
    }
    let left = plan.omitted.map { [$0.source, $0.asked ?? "", "", $0.why.words[language]] }
    let table = Table(
      columns: [
        Table.Column(ja: "情報源", en: "source"), Table.Column(ja: "照会する番号", en: "asked"),
        Table.Column(ja: "アドレス", en: "address"), Table.Column(ja: "備考", en: "remarks"),
      ], rows: rows + left)
    let items = (rows + left).map { row -> JSONObject in
      let named = zip(["source", "asked", "address", "remark"], row).filter { !$0.1.isEmpty }
      return JSONObject(uniqueKeysWithValues: named.map { ($0.0, .string($0.1)) })
    }
    try writeList(format, schema: "daicho.certification-fetch-plan/1", items: items, table: table, whole: table)
  }
}
