internal import Registry
internal import TextForms

/// What a step of an application did.
struct ApplicationStepAnswer: Sendable {
  enum Step: String {
    case created
    case submitted
    case approved
    case rejected
    case returned
    case withdrawn

    /// Behind the name of the application.
    var done: Words {
      switch self {
      case .created: Words(ja: "を下書きとして登録しました。", en: "is recorded as a draft.")
      case .submitted: Words(ja: "を提出しました。", en: "is filed.")
      case .approved: Words(ja: "を承認しました。", en: "is approved.")
      case .rejected: Words(ja: "を不承認としました。", en: "is rejected.")
      case .returned: Words(ja: "を差し戻しました。", en: "is returned.")
      case .withdrawn: Words(ja: "を取り下げました。", en: "is withdrawn.")
      }
    }

    var possible: Words {
      switch self {
      case .created: Words(ja: "を下書きとして登録できます", en: "could be recorded as a draft")
      case .submitted: Words(ja: "を提出できます", en: "could be filed")
      case .approved: Words(ja: "を承認できます", en: "could be approved")
      case .rejected: Words(ja: "を不承認にできます", en: "could be rejected")
      case .returned: Words(ja: "を差し戻せます", en: "could be returned")
      case .withdrawn: Words(ja: "を取り下げられます", en: "could be withdrawn")
      }
    }
  }

  let step: Step
  let state: RecordState
  let subject: String
  /// What follows from it, each a sentence.
  let consequences: [Words]

  init(_ step: Step, _ record: RecordID, in transaction: RegisterTransaction, consequences: [Words] = []) throws {
    self.step = step
    self.consequences = consequences
    let (reader, sequence) = (transaction.reader, transaction.sequence)
    guard let version = try reader.timeline(of: record, at: sequence).last else {
      throw RegisterError.unknownRecord(.application, number: record.description)
    }
    let state = RecordState(
      version: version,
      names: try ReferenceNames(in: version.body ?? [:], of: .application, reader: reader, at: sequence))
    self.state = state
    let name = state.names[state.body["subject"]]
    subject = name.map { $0.name == $0.number ? $0.number : "\($0.number) \($0.name)" } ?? ""
  }

  var number: String { state.version.number ?? "" }

  func write(to session: Session, isRehearsal: Bool, format: AnswerFormat) throws {
    guard format == .text else {
      return try session.writeJSON([
        "schema": "daicho.application-step/1", "step": .string(step.rawValue), "dryRun": .bool(isRehearsal),
        "item": .object(state.item), "consequences": .array(consequences.map { .string($0[session.language]) }),
      ])
    }
    let name = Words(ja: "申請「\(number)」（\(subject)）", en: "The application \"\(number)\" (\(subject)) ")
    try session.say(
      isRehearsal
        ? Words(
          ja: name.ja + step.possible.ja + "（記録していません）。",
          en: name.en + step.possible.en + "; nothing was recorded.")
        : Words(ja: name.ja + step.done.ja, en: name.en + step.done.en))
    for consequence in consequences { try session.say(Words(ja: "・" + consequence.ja, en: "- " + consequence.en)) }
  }
}
