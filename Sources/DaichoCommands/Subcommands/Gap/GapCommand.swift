internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import Reporting
internal import Requirements
internal import TextForms

/// `gap`.
struct GapCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "gap", Words(ja: "満たしていない要件を示す", en: "show which requirements are not met"),
      Words(
        ja: "市全体と、契約、クラウドサービス、情報システム、承認、監査、インシデント、例外措置のそれぞれについて、対策基準の要件がその日に満たされているかを判定します。"
          + "課室別と対象別の集計に続けて、不備を重大度の高い順に示します。"
          + "形式は text、csv、json、markdown です。--explain は1件の判定の道筋をすべて示します（text と json）。"
          + "--checklist は、採用していない要件目録による試算です（改正の影響を、施行前に見るため）。"
          + "要件の旧識別子（目録の formerly）で記録したものは、その要件の記録として数えます。"
          + "不備があっても終了コードは 0 です。--fail-on を付けると、不備があれば 1 で終わります。",
        en:
          "It judges whether the requirements of the standard are met on the day by the city as a whole and for each contract, "
          + "cloud service, information system, approval, audit, incident and exception, rolls up by section and subject, "
          + "and then lists the gaps, gravest first. Formats: text, csv, json, markdown. --explain shows "
          + "the whole way to one verdict (text, json). --checklist tries a catalogue that is not adopted, to see what a "
          + "revision would change before it is in force; what is recorded under an ID that a requirement had before "
          + "(formerly, in the catalogue) counts for it. Gaps end with exit code 0; with --fail-on they end with 1."),
      examples: [
        "gap --as-of 2026-09-30", "gap --section 税務課 --status notSatisfied,overdue --format csv",
        "gap --explain 9.1-2-1-e R8-001", "gap --as-of R8.9.30 --known-at @120 --format json",
        "gap --checklist ./checklists/iizuka-2027 --as-of 2027-04-01",
      ])
  }

  @OptionGroup var time: TimeOptions
  @OptionGroup var filter: GapFilterOptions

  @Option(
    help: .words(
      ja: "この要件目録（名前またはフォルダー）で判定してみる（採用はしない）",
      en: "judge by this catalogue (name or folder) without adopting it", value: "CHECKLIST"))
  var checklist: String?

  @Option(
    parsing: .upToNextOption,
    help: .words(
      ja: "この要件とこの対象（契約番号など。市全体は「組織」）の判定の道筋を示す",
      en: "show the whole way to the verdict on this requirement of this subject", value: "REQUIREMENT SUBJECT"))
  var explain: [String] = []

  @Option(
    help: .words(
      ja: "不備があれば終了コード 1 で終わる（gap: すべて、critical・high・medium・low: その重大度以上）",
      en: "end with exit code 1 if there are gaps (gap: any; critical, high, medium or low: of that gravity or above)",
      value: "LEVEL"))
  var failOn: GapThreshold?

  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard explain.isEmpty || explain.count == 2 else { throw CommandFault.explainPair(found: explain.count) }
    let register = try await session.register()
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let catalogue = try checklist.map { try ShippedCatalogue.load($0, session) }
    let query = try await register.store.read { reader in
      try filter.query(asOf: day, knownAt: knownAt, by: catalogue, from: reader)
    }
    if explain.count == 2 { return try await explain(query, register, session) }
    let report = try await register.store.read { reader in try GapReporter.report(query, from: reader) }
    try write(report, session)
    return failOn?.isReached(by: report) == true ? .no : .yes
  }

  private func write(_ report: GapReport, _ session: Session) throws {
    let output = session.output
    var stream = ReportOutput(sending: output.write)
    try list.format.gapFormat.renderer(in: session.reportLanguage).render(report, to: &stream)
    try stream.flush()
  }

  private func explain(_ query: GapQuery, _ register: Register, _ session: Session) async throws -> Answer {
    let explanation = try await register.store.read { reader in
      let requirement = try GapFilterOptions.requirement(explain[0], query: query, from: reader)
      let subject = try GapFilterOptions.subject(explain[1], of: requirement)
      let found = try GapExplainer.explain(requirement.id.rawValue, subject: subject, query: query, from: reader)
      guard let found else { throw RegisterError.unknownRecord(requirement.subject.recordKind, number: explain[1]) }
      return found
    }
    switch list.format {
    case .json: try session.writeJSON(GapExplanationRenderer.json(explanation).object ?? [:])
    case .text:
      let output = session.output
      var stream = ReportOutput { bytes in try output.write(bytes) }
      try GapExplanationRenderer(language: session.reportLanguage).text(explanation, to: &stream)
      try stream.flush()
    case .csv, .markdown: throw CommandFault.explainFormat(found: list.format.rawValue)
    }
    return .yes
  }
}

extension ListFormat {
  var gapFormat: GapFormat {
    switch self {
    case .text: .text
    case .csv: .csv
    case .json: .json
    case .markdown: .markdown
    }
  }
}
