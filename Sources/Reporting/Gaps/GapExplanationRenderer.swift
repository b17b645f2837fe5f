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
    try output.line(
      "\(requirement.citation.text(in: language)) \(requirement.title[language])（\(requirement.id.rawValue)）")
    try output.line("  \(requirement.statement[language])")
    let section = explanation.section ?? GapWords.noSection[language]
    try output.line(
      "\(explanation.contract) \(explanation.title)（\(section)）  \(GapWords.asOf(explanation.asOf)[language])")
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

  private func verdict(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    let verdict = explanation.verdict
    let gravity = explanation.gravity.map { " [\($0.words[language])]" } ?? ""
    try item(GapWords.status, verdict.status.words[language] + gravity, &output)
    try item(GapWords.reason, verdict.reason.words[language], &output)
    try item(GapWords.since, verdict.since.map(date) ?? GapWords.fromTheStart[language], &output)
    if verdict.hasConflict {
      try item(GapWords.conflict, Reason.conflict.words[language], &output)
    }
    if let next = verdict.nextChange, let status = explanation.nextStatus {
      try item(GapWords.nextChange, "\(date(next)) → \(status.words[language])", &output)
    }
  }

  private func applicability(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    let answer =
      switch explanation.truth {
      case .yes: Words(ja: "当てはまる", en: "holds")
      case .no: Words(ja: "当てはまらない", en: "does not hold")
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
    let label = Words(ja: "到来", en: "due")
    guard let due = explanation.due else {
      return try item(label, Reason.dateUnknown(origin).words[language], &output)
    }
    let runs = Words(ja: "\(date(due))から（\(origin.words.ja)による）", en: "from \(date(due)) (by \(origin.words.en))")
    try item(label, runs[language], &output)
  }

  private func evidence(_ explanation: GapExplanation, _ output: inout ReportOutput) throws {
    try output.line(Words(ja: "根拠（強い順）", en: "Evidence, strongest first")[language])
    if explanation.evidence.isEmpty { try output.line("    " + Reason.nothingRecorded.words[language]) }
    for evidence in explanation.evidence {
      let mark = evidence.decides ? Words(ja: "◆決め手", en: "* decides") : Words(ja: "・", en: "-")
      try output.line("  \(mark[language]) \(evidence.name[language]): \(evidence.says[language])")
      var span = "    \(GapWords.since[language]): \(evidence.effective.map(date) ?? GapWords.fromTheStart[language])"
      if let until = evidence.validUntil {
        span += Words(ja: "  \(date(until))まで", en: "  until \(until)")[language]
      }
      try output.line(span)
      try output.line(
        Words(
          ja: "    記録番号 \(evidence.sequence)（\(evidence.recordedAt)、\(evidence.recordedBy)）",
          en: "    entry \(evidence.sequence) (\(evidence.recordedAt), \(evidence.recordedBy))")[language])
      for fact in evidence.source {
        try output.line("    \(fact.words[language]): \(fact.value?[language] ?? "")")
      }
    }
  }

  private func item(_ label: Words, _ text: String, _ output: inout ReportOutput) throws {
    try output.line("\(label[language]): \(text)")
  }

  private func date(_ date: CivilDate) -> String { language == .ja ? date.eraText : date.description }
}
