internal import ArgumentParser
internal import Certification
internal import Registry
internal import TextForms

/// `certification match`.
struct CertificationMatch: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "match", Words(ja: "登録簿の掲載から、台帳のサービスや認証の候補を探す", en: "look for our services and certifications in the lists"),
      Words(
        ja: "直近に読めた一覧から、サービス名、事業者名（全角半角、㈱と株式会社、空白、かなの違いは問いません）、法人番号（合併後のものを含みます）で候補を探し、点数とその根拠を示します。"
          + "同じものかどうかは職員が判断し、certification confirm で一度だけ確認します。何も記録しません。"
          + "証書番号が登録簿の番号と同じ認証は、取得のときに自動で結び付きます。形式は text、csv、json、markdown です。",
        en:
          "Looks through the lists that were read last by name of service and provider (widths, ㈱ and 株式会社, spaces and "
          + "kana make no difference) and by corporate number (that of a successor, too), and shows candidates with scores and reasons. Whether it is "
          + "the same is for a person to say, once, with \"certification confirm\". Nothing is recorded. A certification "
          + "whose certificate number stands in the register of its scheme is linked by itself on fetching. Formats: text, "
          + "csv, json, markdown."),
      examples: ["certification match", "certification match --service CS-001 --source fedramp --most 3"])
  }

  @Option(help: .words(ja: "情報源の識別子（繰り返し可。省略時はすべて）", en: "id of a source; may be repeated (else all)", value: "SOURCE"))
  var source: [String] = []
  @Option(help: .words(ja: "このクラウドサービスだけ", en: "only this cloud service", value: "NUMBER"))
  var service: String?
  @Option(help: .words(ja: "一つにつき示す候補の数（省略時は5）", en: "candidates shown for each (else 5)", value: "COUNT"))
  var most: String?
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  /// Lower scores are chance.
  private static let least = 50

  func run(in session: Session) async throws -> Answer {
    let catalogue = try session.sources()
    let sources = try source.map { try catalogue.named($0).id }
    let most = try most.map { text in
      guard let count = Int(text), count > 0 else { throw CommandFault.number(option: "--most", found: text) }
      return count
    }
    let register = try await session.register()
    let store = try session.store().content
    let day = session.context.today
    let matches = try await register.store.read { [service] reader in
      let matching = ListMatching(
        catalogue: catalogue, store: store, day: day, sequence: try reader.head().sequence)
      return try matching.matches(
        sources: sources, service: service, most: most ?? 5, least: Self.least, reader: reader)
    }
    let table = Self.table(matches, session.language)
    try session.writeList(
      list.format, schema: "daicho.certification-match/1", items: Self.items(matches, session.language), table: table,
      whole: table)
    if list.format == .text, !matches.isEmpty {
      try session.say(
        Words(
          ja: "同じものであれば、daicho certification confirm 番号 --source 情報源 --entry 登録番号 --as 職員番号 で確認します。",
          en: "Where it is the same: daicho certification confirm NUMBER --source SOURCE --entry ID --as OFFICER"))
    }
    return .yes
  }

  private static func table(_ matches: [ListMatching.Match], _ language: Language) -> Table {
    let rows = matches.flatMap { match in
      match.candidates.map { candidate in
        [
          match.wanted.number, match.wanted.name, match.source, String(candidate.score), candidate.entry.id,
          candidate.entry.service ?? "", candidate.entry.provider ?? "", candidate.entry.status.words[language],
          candidate.reasons.map { $0.words[language] }.joined(separator: language == .ja ? "、" : ", "),
        ]
      }
    }
    return Table(
      columns: [
        Table.Column(ja: "番号", en: "number"), Table.Column(ja: "名称", en: "name"),
        Table.Column(ja: "情報源", en: "source"), Table.Column(ja: "点数", en: "score", isNumber: true),
        Table.Column(ja: "登録番号", en: "entry"), Table.Column(ja: "掲載のサービス", en: "service listed"),
        Table.Column(ja: "掲載の事業者", en: "provider listed"), Table.Column(ja: "状態", en: "status"),
        Table.Column(ja: "根拠", en: "reasons"),
      ], rows: rows)
  }

  private static func items(_ matches: [ListMatching.Match], _ language: Language) -> [JSONObject] {
    matches.map { match in
      let candidates = match.candidates.map { candidate -> JSONValue in
        .object([
          "score": .integer(Int64(candidate.score)), "entry": .object(candidate.entry.json),
          "reasons": .array(candidate.reasons.map { .string($0.words[language]) }),
        ])
      }
      return [
        "number": .string(match.wanted.number), "kind": match.wanted.isCertification ? "certification" : "cloudService",
        "name": .string(match.wanted.name), "source": .string(match.source), "candidates": .array(candidates),
      ]
    }
  }
}
