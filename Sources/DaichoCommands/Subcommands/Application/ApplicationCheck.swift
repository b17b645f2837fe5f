internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application check`.
struct ApplicationCheck: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "check", Words(ja: "申請を、審査する人が見るとおりに確かめる", en: "see an application as its reviewer will"),
      Words(
        ja: "提出の前でも後でも、申請と対象の内容、未記入の項目、利用開始までに満たすべき要件のうち満たしていないもの、データの所在、再委託、秘密保持契約、認証・登録、"
          + "承認後の変更、申請と決定ができる職員を示します。下書きは、今日提出したものとして判定します（何も記録しません）。照合値は approve の --reviewed に指定できます。"
          + "未記入の項目があれば終了コードは 1 です。形式は text と json です。",
        en:
          "Before it is filed and after: what the application and its subject say, which answers are missing, which "
          + "requirements before use are not met, where data lie, subcontracts, confidentiality agreements, "
          + "certifications, what changed since an approval, and who may file and decide. A draft is judged as if filed "
          + "today; nothing is recorded. The digest can be given to approve as --reviewed. Exit code 1 when an answer is "
          + "missing. Formats: text, json."),
      examples: ["application check A2026-001", "application check A2026-001 --format json"])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @OptionGroup var time: TimeOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let review = try await session.review(application, on: try time.day(session), knownAt: try time.knownAtTime())
    switch answer.format {
    case .text: try review.writeText(to: session)
    case .json: try session.writeJSON(review.json(in: session.language))
    }
    return review.isComplete ? .yes : .no
  }
}

extension Session {
  /// A draft is reviewed as if it were filed on the day.
  func review(_ number: String, on day: CivilDate, knownAt: KnownAt) async throws -> ApplicationReview {
    let register = try await register()
    let found = try await register.store.read { reader in
      let sequence = try reader.sequence(knownAt)
      let record = try RecordLookup.find(.application, number, in: reader, at: sequence)
      let review = try ApplicationReview(record, on: day, at: sequence, reader: reader)
      return (record, review)
    }
    let (record, review) = found
    guard case .now = knownAt, review.state == .draft || review.state == .returned else { return review }
    let act = Act(command: "application check", nature: .fact)
    let filed = try await register.rehearse(act) { transaction in
      var changes: RegisterTransaction.Changes = ["appliedOn": .some(.string(day.description))]
      for key in ["decision", "decidedOn"] { changes[key] = .some(nil) }
      try transaction.edit(record, changes, effect: .correction)
      return try ApplicationReview(record, on: day, at: transaction.sequence, reader: transaction.reader)
    }
    return review.judged(as: filed)
  }
}

extension ApplicationReview {
  /// As it is, with how its subject would stand.
  fileprivate func judged(as filed: ApplicationReview) -> ApplicationReview {
    var review = self
    review.open = filed.open
    return review
  }
}
