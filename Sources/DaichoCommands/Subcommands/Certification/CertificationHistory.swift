internal import ArgumentParser
internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `certification history`.
struct CertificationHistory: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "history", Words(ja: "認証又は登録簿を確かめた記録を示す", en: "show what was observed of a certification or a register"),
      Words(
        ja: "認証番号を示すと、その掲載がいつどう見えたかを、--source を示すと、その一覧で何が変わったか（重要な項目だけ。text と markdown では件数）を、古い順に示します。"
          + "取得した内容そのものは、SHA-256 の名前で台帳の保管場所にあります。形式は text、csv、json、markdown です。",
        en:
          "Of a certification, how its entry was seen and when; with --source, what changed in the list, in the fields that "
          + "matter (text and markdown give counts). The oldest comes first. What was received lies in the register's store by its SHA-256. Formats: text, "
          + "csv, json, markdown."),
      examples: ["certification history CE-001", "certification history --source fedramp --format json"])
  }

  @Argument(help: .words(ja: "認証番号", en: "number of a certification", value: "NUMBER")) var number: String?
  @Option(help: .words(ja: "情報源の識別子", en: "id of a source", value: "SOURCE")) var source: String?
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let declared = try source.map { try session.sources().named($0) }
    guard number == nil || declared == nil else { throw CommandFault.conflict("--source", number ?? "") }
    guard number != nil || declared != nil else { throw CommandFault.required(option: "--source") }
    let register = try await session.register()
    let store = try session.store().content
    let rows = try await register.store.read { [number] reader in
      let sequence = try reader.head().sequence
      let past = try PastObservations(reader, at: sequence)
      if let declared { return try Self.rows(of: declared, past, store) }
      let record = try RecordLookup.find(.certification, number ?? "", in: reader, at: sequence)
      let body = try reader.timeline(of: record, at: sequence).last?.body ?? [:]
      return try Self.rows(of: Certification(body: body), past, store)
    }
    func table(isShort: Bool) -> Table {
      Table(
        columns: CertificationHistoryRow.columns,
        rows: rows.map { $0.cells(in: session.language, isShort: isShort) })
    }
    try session.writeList(
      list.format, schema: "daicho.certification-history/1", items: rows.map(\.json), table: table(isShort: true),
      whole: table(isShort: false))
    return .yes
  }

  private static func rows(
    of source: SourceDeclaration, _ past: PastObservations, _ store: ContentStore
  ) throws -> [CertificationHistoryRow] {
    var before: ParsedList?
    var known: Set<String> = []
    return try past.observations(of: source.id).map { observation in
      guard observation.fetch == .ok, observation.asked == nil, source.certifies,
        let kept = observation.records, let entries = SourceRecords.entries(try store.expand(kept))
      else { return CertificationHistoryRow(observation, nil as ListComparison?) }
      let list = ParsedList(source: source.id, entries: entries, listDate: observation.listDate, warnings: [])
      defer {
        known.formUnion(entries.map(\.id))
        before = list
      }
      let comparison = before.map { ListComparison(from: $0, to: list, material: source.material, known: known) }
      return CertificationHistoryRow(observation, comparison)
    }
  }

  private static func rows(
    of certification: Certification, _ past: PastObservations, _ store: ContentStore
  ) throws -> [CertificationHistoryRow] {
    guard let source = certification.listedIn, let id = certification.listedAs else { return [] }
    return try past.observations(of: source).filter(certification.isAsked(by:)).map { observation in
      switch observation.fetch {
      case .failed: return CertificationHistoryRow(observation, Sighting.Outcome.failed)
      case .notModified: return CertificationHistoryRow(observation, Sighting.Outcome.notModified)
      case .ok:
        let entries = try observation.records.flatMap { SourceRecords.entries(try store.expand($0)) } ?? []
        let entry = entries.first { $0.id == id }
        return CertificationHistoryRow(observation, entry.map(Sighting.Outcome.listed) ?? .absent)
      }
    }
  }
}
