internal import ArgumentParser
internal import Registry
internal import TextForms

/// On which day, and as known when.
struct TimeOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "この日の状態（R8.4.1、2026-04-01 など。省略時は今日）", en: "state on this day (2026-04-01, R8.4.1; else today)",
      value: "DATE"))
  var asOf: String?

  @Option(
    help: .words(
      ja: "この時点までに記録された内容で見る（日付、時刻、@記録番号）",
      en: "as known then: a day, a time (2026-04-01T09:00), or @SEQUENCE of the journal", value: "TIME"))
  var knownAt: String?

  init() {}

  func day(_ session: Session) throws -> CivilDate {
    try asOf.map { try DateOption.read($0, of: "--as-of") } ?? session.context.today
  }

  func knownAtTime() throws -> KnownAt {
    guard let knownAt else { return .now }
    guard let time = KnownAt(knownAt) else { throw CommandFault.knownAt(found: knownAt) }
    return time
  }
}
