internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import TextForms

/// `location check`.
struct LocationCheckCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "check", Words(ja: "データの所在を格付ごとの規則に照らす", en: "hold data locations against the rules for their class"),
      Words(
        ja: "クラウドサービスごとに、所在（再委託先のものを段階を問わず含む。）と国、準拠法、裁判管轄、国外法令のリスクの評価を、採用した要件目録の規則（locations）に照らします。"
          + "対策基準が求めるものには根拠条文を、市が定めたものには「市の設定」と示します。国は、登録された国か、リージョンの表の指す国です。"
          + "一つに決まらないものは不明とし、推測しません。番号を省くと、使い終えてデータも残っていないものを除くすべてを示します。"
          + "すべてが分かり、規則どおりのときだけ終了コード 0、規則に反するもの又は不明なものがあれば 1 で終わります。"
          + "形式: text、csv、json、markdown。",
        en: "For each cloud service it holds the locations (those of subcontractors to any depth included), governing "
          + "law, court and the assessment of foreign law against the rules of the adopted catalogue (locations). What "
          + "the standard asks is shown with its citation, what the city has set as such. A country is the recorded one "
          + "or the one that the table of regions gives; what is not one country is not known, and never guessed. "
          + "Without numbers, all are shown but those that have ended and left no data. The exit code is 0 only where "
          + "all is known and as the rules say; with a broken rule or anything unknown it is 1. "
          + "Formats: text, csv, json, markdown."),
      examples: [
        "location check", "location check CS-001 --as-of R8.10.1", "location check --known-at @120 --format csv",
      ])
  }

  @Argument(help: .words(ja: "クラウドサービスの番号（省略時はすべて）", en: "numbers of cloud services (else all)", value: "SERVICE"))
  var services: [String] = []
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let (day, knownAt) = (try time.day(session), try time.knownAtTime())
    let register = try await session.register()
    let report = try await register.store.read { [services] reader in
      let reporter = try LocationReporter(asOf: day, knownAt: knownAt, from: reader)
      guard reporter.hasRules else { throw CommandFault.noLocationRules }
      return try reporter.report(services)
    }
    let language = session.reportLanguage
    switch list.format {
    case .json: try session.writeJSON(report.json(in: language))
    case .csv: try report.table(in: language).writeCSV(to: session.output, language: language)
    case .markdown: try report.table(in: language).writeMarkdown(to: session.output, language: language)
    case .text: try report.writeText(to: session, language: language)
    }
    return report.isKept ? .yes : .no
  }
}

extension CommandFault {
  fileprivate static let noLocationRules = CommandFault.refused(
    code: "location-rules-missing",
    message: Words(
      ja: "採用している要件目録に、データの所在の規則（locations）がありません。",
      en: "the adopted catalogue has no rules for data locations (locations)"),
    remedy: Words(
      ja: "catalogue.yaml に locations を加え、daicho checklist adopt で採用してください。",
      en: "Add locations to catalogue.yaml and adopt it with daicho checklist adopt."))
}
