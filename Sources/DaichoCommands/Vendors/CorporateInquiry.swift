internal import Certification
internal import CertificationFetching
internal import HTTPTransport
internal import Registry
internal import TextForms

/// Asks the corporate-number register for numbers; what it answers is recorded as any other fetch.
struct CorporateInquiry {
  let session: Session
  let register: Register
  let sources: [SourceDeclaration]

  /// Whether everything that was asked was answered.
  func ask(_ numbers: [String]) async throws -> Bool {
    let (environment, now) = (session.environment, session.context.now())
    let selection = FetchPlan.Selection(sources: sources, numbers: numbers)
    let catalogue = try session.sources()
    let plan = try await register.store.read { reader in
      try FetchPlan(
        selection, catalogue: catalogue, environment: environment, now: now, reader: reader,
        at: try reader.head().sequence)
    }
    guard !plan.queries.isEmpty else { throw CommandFault.cannotAsk(plan.omitted) }
    let act = try await session.act("vendor verify", in: register)
    let outcomes = try await FetchRun(session: session, register: register, act: act, limits: HTTPLimits())
      .run(plan.queries)
    return outcomes.allSatisfy { $0.document.fault == nil }
  }
}

extension CommandFault {
  fileprivate static func cannotAsk(_ omitted: [FetchPlan.Omitted]) -> CommandFault {
    let why = omitted.map { omission in
      (ja: "\(omission.source): \(omission.why.words.ja)", en: "\(omission.source): \(omission.why.words.en)")
    }
    return .refused(
      code: "register-not-askable",
      message: Words(
        ja: "法人番号の登録簿に照会できません（\(why.map(\.ja).joined(separator: "、"))）。",
        en: "the corporate-number register cannot be asked (\(why.map(\.en).joined(separator: ", ")))"),
      remedy: Words(
        ja: "国税庁が発行するアプリケーションIDを設定するか、登録簿のファイルを --from で指定するか、certification import で取り込んでください。",
        en:
          "Set the application id that the National Tax Agency issues, name a file of the register with --from, or take "
          + "one in with \"certification import\"."))
  }
}
