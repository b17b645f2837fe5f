internal import Registry
internal import Requirements
internal import TextForms

/// Goes through open requirements one by one. Each judgement is recorded as soon as it is complete, so that whoever
/// stops, or is stopped, loses at most the one at hand.
struct AssessmentDialogue {
  struct Outcome {
    var recorded: [WrittenRecord] = []
    var skipped = 0
    /// Not looked at before the end.
    var left = 0
  }

  let console: Console
  let items: [OpenRequirement]
  /// Records one judgement, in a batch of its own.
  let record: (TypedJudgement) async throws -> WrittenRecord

  func run() async throws -> Outcome {
    var outcome = Outcome()
    var place = 0
    var furthest = 0
    var skipped: Set<Int> = []
    walk: while place < items.count {
      furthest = max(furthest, place)
      try show(items[place], place)
      switch try await judge(items[place]) {
      case .recorded(let written):
        outcome.recorded.append(written)
        skipped.remove(place)
        place += 1
      case .skipped:
        skipped.insert(place)
        place += 1
      case .back: place = max(place - 1, 0)
      case .stopped: break walk
      }
    }
    outcome.skipped = skipped.count
    outcome.left = place < items.count ? items.count - furthest : 0
    return outcome
  }

  private enum Step {
    case recorded(WrittenRecord)
    case skipped
    case back
    case stopped
  }

  private func show(_ item: OpenRequirement, _ place: Int) throws {
    let language = console.language
    let modality = item.requirement.modality.words[language]
    try console.say()
    try console.say(
      console.style.heading(
        "[\(place + 1)/\(items.count)] \(item.heading(in: language)) (\(item.requirement.id.rawValue))"))
    try console.say("  " + item.subjectText(in: language))
    try console.say("  " + item.requirement.statement[language])
    try console.say("  \(Words(ja: "必須・任意", en: "modality")[language]): \(modality)")
    try console.say("  \(Words(ja: "解消方法", en: "closed by")[language]): \(item.requirement.closedBy[language])")
    let state = Words(
      ja: "現在の状態: \(item.status.words.ja)（\(item.reason.words.ja)）",
      en: "state: \(item.status.words.en) (\(item.reason.words.en))")
    try console.say("  " + state[language])
  }

  /// What the register refuses is said, and asked again.
  private func judge(_ item: OpenRequirement) async throws -> Step {
    while true {
      var draft = JudgementDraft(item)
      switch try draft.fill(console) {
      case .skip: return .skipped
      case .back: return .back
      case .stop: return .stopped
      case .text: break
      }
      do {
        let written = try await record(draft.typed)
        try console.say(Words(ja: "記録しました（\(written.number)）。", en: "Recorded (\(written.number))."))
        return .recorded(written)
      } catch let error as RegisterError {
        guard error.concernsTheValues else { throw error }
        try console.say(error.message)
        try console.say(error.remedy)
      }
    }
  }
}

extension RegisterError {
  /// Another answer may be taken; all else stops the dialogue.
  fileprivate var concernsTheValues: Bool {
    switch self {
    case .invalid, .reasonRequired, .notNeededForMust: true
    default: false
    }
  }
}
