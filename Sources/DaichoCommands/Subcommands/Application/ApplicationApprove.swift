internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application approve`.
struct ApplicationApprove: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "approve", Words(ja: "申請を承認する", en: "approve an application"),
      Words(
        ja: "決定できる職務にある職員（--as）が、今日の内容を審査したものとして承認します。申請者本人は決定できません（2(9)①）。サービスの承認には管理者の指名が必要で、"
          + "承認するとサービスの管理者、情報システム台帳への記載日、承認済みの一覧に反映されます。承認は審査した内容（照合値）に結び付き、後で提供事業者、機密性、"
          + "所在、再委託、準拠法などが変わると「承認後に変更あり」になります。結果の形式は text と json です。",
        en:
          "The officer who acts (--as) approves it as it stands today, by an office that has the right; the applicant does "
          + "not decide (2(9)①). An approval of a service appoints its administrator; the service's administrator, its "
          + "entry in the information-system ledger and the list of approved services follow. The approval binds to what "
          + "was reviewed (a digest): when the provider, class, places, subcontracts or law change later, it is stale. "
          + "Formats of the answer: text, json."),
      examples: [
        "application approve A2026-001 --administrator-officer 1006 --as 1002",
        "application approve A2026-001 --administrator-officer 1006 --condition 保存は国内に限る --valid-until R9.3.31 --as 1002",
      ])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @Option(help: .field(.application, "administratorOfficer")) var administratorOfficer: String?
  @Option(help: .words(ja: "承認の条件（条件付き承認になります）", en: "a condition: it is approved with conditions", value: "TEXT"))
  var condition: String?
  @Option(help: .field(.application, "validUntil")) var validUntil: String?
  @OptionGroup var review: ReviewOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let until = try validUntil.map { try DateOption.read($0, of: "--valid-until") }
    let digest = try review.digest()
    return try await session.decide(
      application, step: .approved, command: "application approve", write: write, answer: answer
    ) { [self] transaction in
      var decision = ApplicationDecision(condition.map { .approvedWithConditions($0) } ?? .approved)
      decision.administrator = try administratorOfficer.map { try transaction.record(.officer, number: $0) }
      decision.validUntil = until
      decision.reason = write.reason
      review.fill(&decision, digest)
      return decision
    }
  }
}
