package import GapAnalysis
internal import Registry
internal import Requirements
package import TextForms

/// Writes the whole way to one verdict, for people or for programs (`daicho.gap-explanation/1`).
package struct GapExplanationRenderer {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func text(_ explanation: GapExplanation, to output: inout ReportOutput) throws {
    let requirement = explanation.requirement
    if let trial = explanation.trial { try output.line(GapWords.trial(trial)[language] + "\n") }
    let title = "\(requirement.citation.text(in: language)) \(requirement.title[language])"
    try output.line(GapWords.text(title, with: requirement.id.rawValue, in: language))
    try output.line("  \(requirement.statement[language])")
    try output.line("\(subject(explanation))  \(GapWords.asOf(explanation.asOf)[language])")
    try output.line()
    try verdict(explanation, &output)
    try output.line()
    try applicability(explanation, &output)
    try due(explanation, &output)
    try output.line()
    try evidence(explanation, &output)
    try output.line()
    try item(GapWords.actor, requirement.actorText(in: language), &output)
    if explanation.verdict.status.isGap { try item(GapWords.closedBy, requirement.closedBy[language], &output) }
    try item(GapWords.knownUpTo, explanation.head.description, &output)
  }

  private func subject(_ explanation: GapExplanation) -> String {
    let kind = explanation.requirement.subject
    if kind == .organization { return GapWords.wholeCity[language] }
    let name = explanation.title.isEmpty ? kind.words[language] : explanation.title
    let section = explanation.section ?? GapWords.noSection[language]
    return GapWords.text("\(explanation.subject) \(name)", with: section, in: language)
  }

  private func verdict(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    let verdict = explanation.verdict
    let gravity = explanation.gravity.map { " [\($0.words[language])]" } ?? ""
    try item(GapWords.status, verdict.status.words[language] + gravity, &output)
    try item(GapWords.reason, verdict.reason.words[language], &output)
    try item(GapWords.since, verdict.since.map(date) ?? GapWords.fromTheStart[language], &output)
    if verdict.hasConflict, verdict.reason != .conflict {
      try item(GapWords.conflict, Reason.conflict.words[language], &output)
    }
    if let next = verdict.nextChange {
      let status = explanation.nextStatus?.words ?? Words(ja: "対象の抹消", en: "the subject is retired")
      try item(GapWords.nextChange, "\(date(next)) → \(status[language])", &output)
    }
  }

  private func applicability(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    let answer =
      switch explanation.truth {
      case .yes: Words(ja: "該当する", en: "holds")
      case .no: Words(ja: "該当しない", en: "does not hold")
      case .unknown: Words(ja: "不明", en: "unknown")
      }
    let condition = explanation.condition?.words ?? Words(ja: "常に", en: "always")
    try item(Words(ja: "適用条件", en: "applies"), "\(condition[language]) → \(answer[language])", &output)
    for fact in explanation.facts {
      let value = fact.value ?? Words(ja: "未記録", en: "not recorded")
      try output.line("    \(fact.words[language]): \(value[language])")
    }
  }

  private func due(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    guard let origin = explanation.dueRunsFrom else { return }
    let label = Words(ja: "対象となる時期", en: "due")
    guard let due = explanation.due else {
      let unknown = Words(ja: "不明（未記録: \(origin.words.ja)）", en: "unknown (not recorded: \(origin.words.en))")
      return try item(label, unknown[language], &output)
    }
    let runs = Words(
      ja: "\(date(due))から（\(origin.words.ja)による）", en: "from \(date(due)) (counted from \(origin.words.en))")
    try item(label, runs[language], &output)
  }

  private func evidence(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    try output.line(Words(ja: "根拠の記録（証明力の強い順）", en: "Evidence, strongest first")[language])
    if explanation.evidence.isEmpty { try output.line("    " + Reason.nothingRecorded.words[language]) }
    for evidence in explanation.evidence {
      let mark = evidence.decides ? Words(ja: "◆採用した根拠", en: "* decides") : Words(ja: "・", en: "-")
      try output.line("  \(mark[language]) \(evidence.name[language]): \(evidence.says[language])")
      try output.line("    " + span(of: evidence)[language])
      try output.line("    " + record(of: evidence)[language])
      for fact in evidence.source {
        let value = fact.value?[language].replacing("\n", with: "\n      ") ?? ""
        try output.line("    \(fact.words[language]): \(value)")
      }
    }
  }

  private func span(of evidence: GapExplanation.Evidence) -> Words {
    let from = evidence.effective.map { Words(ja: "\($0.eraText)から", en: "from \($0)") } ?? GapWords.fromTheStart
    guard let until = evidence.validUntil else { return Words(ja: "期間: \(from.ja)", en: "holds \(from.en)") }
    return Words(ja: "期間: \(from.ja)\(until.eraText)まで", en: "holds \(from.en) through \(until)")
  }

  private func record(of evidence: GapExplanation.Evidence) -> Words {
    let day = evidence.recordedAt.dayInTokyo
    return Words(
      ja: "記録: 記録番号 \(evidence.sequence)、\(day.eraText)、\(evidence.recordedBy)",
      en: "recorded as entry \(evidence.sequence) on \(day) by \(evidence.recordedBy)")
  }

  private func item(_ label: Words, _ text: String, _ output: inout ReportOutput) throws {
    try output.line("\(label[language]): \(text)")
  }

  private func date(_ date: CivilDate) -> String { language == .ja ? date.eraText : date.description }
}
