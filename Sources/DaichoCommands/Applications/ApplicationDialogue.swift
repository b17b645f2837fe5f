internal import Registry
internal import TextForms

/// Asks for what an application still has to state, one answer after another.
struct ApplicationDialogue {
  /// What was answered, by field key.
  struct Answers: Sendable {
    var application: [String: [String]] = [:]
    var subject: [String: [String]] = [:]
  }

  let console: Console
  /// What the register says of an answer; nil: it takes it.
  let objection: (RecordKind, _ key: String, _ text: String) async throws -> (any ExplainedError)?

  /// Nil: nobody answers any more, and nothing is to be recorded.
  func run(_ missing: [ApplicationQuestions.Missing]) async throws -> Answers? {
    var answers = Answers()
    try console.say(
      Words(
        ja: "\(missing.count) 項目を順に尋ねます。空のまま Enter で飛ばし、入力の終わり（Ctrl-D）で何も記録せずにやめます。",
        en:
          "\(missing.count) answers are asked for, one by one. An empty line skips one; the end of input (Ctrl-D) leaves "
          + "without recording anything."))
    for (place, missing) in missing.enumerated() {
      guard let answer = try await ask(missing, place + 1) else { return nil }
      guard !answer.isEmpty else { continue }
      if missing.kind == .application {
        answers.application[missing.key] = [answer]
      } else {
        answers.subject[missing.key] = [answer]
      }
    }
    return answers
  }

  /// Empty: skipped.
  private func ask(_ missing: ApplicationQuestions.Missing, _ place: Int) async throws -> String? {
    let allowed = RecordDescriptor.of(missing.kind).field(missing.key)?.form.allowed ?? Words(ja: "", en: "")
    let question = Words(
      ja: "\(place). \(missing.kind.words.ja) \(missing.words.ja)（\(allowed.ja)）",
      en: "\(place). \(missing.kind.words.en): \(missing.words.en) (\(allowed.en))")
    while true {
      guard let answer = try console.ask(question) else { return nil }
      guard !answer.isEmpty, let objection = try await objection(missing.kind, missing.key, answer) else {
        return answer
      }
      try console.say(objection.message)
    }
  }
}
