internal import Registry
internal import Requirements
internal import TextForms

/// An application that is about to be drafted.
struct ApplicationDraft: Sendable {
  /// The number of what is applied for.
  let about: String
  /// What was typed, by field key.
  let fields: [String: [String]]

  /// What it would leave open.
  func missing(in transaction: RegisterTransaction) throws -> [ApplicationQuestions.Missing] {
    let subject = try transaction.applied(for: about)
    return Self.missing(try body(subject, [:], in: transaction), subject.kind, subject.body)
  }

  /// Records it, with what was answered of its subject.
  func record(
    _ answers: ApplicationDialogue.Answers, in transaction: RegisterTransaction
  ) throws -> ApplicationStepAnswer {
    let found = try transaction.applied(for: about)
    if !answers.subject.isEmpty {
      let changes = try transaction.body(of: found.kind, typed: answers.subject).mapValues { Optional($0) }
      try transaction.edit(found.record, changes, effect: .change(from: transaction.today))
    }
    let subject = try transaction.applied(for: about)
    let body = try body(subject, answers.application, in: transaction)
    let record = try transaction.add(.application, body)
    let missing = Self.missing(body, subject.kind, subject.body)
    return try ApplicationStepAnswer(
      .created, record, in: transaction, consequences: Self.consequences(body, missing: missing.count))
  }

  private func body(
    _ subject: (record: RecordID, kind: RecordKind, body: JSONObject), _ answers: [String: [String]],
    in transaction: RegisterTransaction
  ) throws -> JSONObject {
    var input = fields.merging(answers) { typed, _ in typed }
    input["subject"] = [about]
    if input["scheme"] == nil { input["scheme"] = [transaction.scheme(for: subject.kind, subject.body).rawValue] }
    if input["number"] == nil { input["number"] = [try transaction.nextApplicationNumber()] }
    return try transaction.body(of: .application, typed: input)
  }

  private static func missing(
    _ application: JSONObject, _ kind: RecordKind, _ subject: JSONObject
  ) -> [ApplicationQuestions.Missing] {
    ApplicationQuestions.missing(application, subject: (kind, subject.text("number"), subject))
  }

  private static func consequences(_ body: JSONObject, missing: Int) -> [Words] {
    let number = body.text("number")
    let scheme = Application(body: body).scheme?.words ?? Words(ja: "", en: "")
    return [
      Words(ja: "区分: \(scheme.ja)", en: "scheme: \(scheme.en)"),
      missing == 0
        ? Words(
          ja: "次は: daicho application check \(number)、daicho application submit \(number)",
          en: "next: daicho application check \(number), daicho application submit \(number)")
        : Words(
          ja: "未記入の項目が \(missing) 件あります: daicho application check \(number)",
          en: "\(missing) answers are missing: daicho application check \(number)"),
    ]
  }
}
