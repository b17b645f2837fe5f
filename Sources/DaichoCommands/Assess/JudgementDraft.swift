internal import Registry
internal import Requirements
internal import TextForms

/// One judgement on its way, question by question.
struct JudgementDraft {
  private(set) var typed: TypedJudgement
  private let isAsNeeded: Bool

  init(_ item: OpenRequirement) {
    typed = TypedJudgement(
      requirement: item.requirement.id.rawValue, subject: item.subject, outcome: "", tier: "")
    isAsNeeded = item.requirement.modality == .asNeeded
  }

  private enum Question: Int, CaseIterable {
    case outcome, tier, documents, reason
  }

  /// Asks until all is answered.
  ///
  /// - Returns: `text` when it is complete; `back` from the first question only.
  mutating func fill(_ console: Console) throws -> DialogueAnswer {
    var question = Question.outcome
    while true {
      let answer = DialogueAnswer(try console.ask(words(question)))
      switch answer {
      case .skip, .stop: return answer
      case .back:
        guard let previous = Question(rawValue: question.rawValue - 1) else { return .back }
        question = previous
      case .text(let text):
        if let fault = take(text, question) {
          try console.say(fault)
        } else if let next = Question(rawValue: question.rawValue + 1) {
          question = next
        } else {
          return answer
        }
      }
    }
  }

  private var outcomes: DialogueChoice? {
    DialogueChoice("outcome", leavingOut: isAsNeeded ? [] : [Assessment.Outcome.notNeeded.rawValue])
  }

  private var isReasonNeeded: Bool { typed.outcome == Assessment.Outcome.notNeeded.rawValue }

  private func words(_ question: Question) -> Words {
    switch question {
    case .outcome: outcomes?.question ?? Words(ja: "判定", en: "outcome")
    case .tier: DialogueChoice("tier")?.question ?? Words(ja: "確認方法", en: "tier")
    case .documents:
      Words(ja: "根拠書類（; で区切る。なければ空のまま）", en: "documents (separated by ;, or nothing)")
    case .reason:
      isReasonNeeded
        ? Words(ja: "理由（必須）", en: "reason (needed)") : Words(ja: "理由（なければ空のまま）", en: "reason (or nothing)")
    }
  }

  /// Takes an answer; nil when it can be one.
  private mutating func take(_ text: String, _ question: Question) -> Words? {
    switch question {
    case .outcome:
      guard let value = outcomes?.value(of: text) else { return Self.notAChoice }
      typed.outcome = value
    case .tier:
      guard let value = DialogueChoice("tier")?.value(of: text) else { return Self.notAChoice }
      typed.tier = value
    case .documents:
      typed.documents = text.split { ";；".contains($0) }.map { FieldDescriptor.trimmed(String($0)) }
        .filter { !$0.isEmpty }
    case .reason:
      guard !(isReasonNeeded && text.isEmpty) else {
        return Words(ja: "適用不要とする理由を書いてください。", en: "Say why it is not needed.")
      }
      typed.reason = text.isEmpty ? nil : text
    }
    return nil
  }

  private static let notAChoice = Words(ja: "番号か言葉で答えてください。", en: "Answer with one of the numbers or words.")
}
