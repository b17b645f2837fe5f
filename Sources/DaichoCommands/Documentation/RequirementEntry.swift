internal import GapAnalysis
internal import Requirements
internal import TextForms

/// One requirement on a page.
struct RequirementEntry {
  let catalogue: Catalogue
  let language: Language

  func blocks(of requirement: Requirement) -> [String] {
    [
      "<a id=\"\(requirement.id)\"></a>\n\n### \(requirement.id) \(escaped(requirement.title[language]))",
      escaped(requirement.statement[language]),
      facts(of: requirement).map { "- **\($0.name[language])**:\($0.text)" }.joined(separator: "\n"),
    ]
  }

  private func facts(of requirement: Requirement) -> [(name: Words, text: String)] {
    let shownBy = Words(ja: "満たすことを示すもの（強い順）", en: "shown by (strongest first)")
    let before = [
      (Words(ja: "根拠", en: "citation"), escaped(requirement.citation.text(in: language))),
      (Words(ja: "担当", en: "who must act"), escaped(requirement.actorText(in: language))),
      (Words(ja: "対象", en: "asked of each"), requirement.subject.words[language]),
      (Words(ja: "必須・任意", en: "modality"), requirement.modality.words[language]),
      (Words(ja: "適用条件", en: "applies"), escaped(condition(of: requirement)[language])),
      (Words(ja: "時期", en: "due"), due(requirement)[language]),
      (Words(ja: "頻度", en: "how often"), cadence(of: requirement)[language]),
    ]
    let closedBy = (Words(ja: "解消の方法", en: "closed by"), escaped(requirement.closedBy[language]))
    return before.map { ($0.0, " " + $0.1) } + [
      (shownBy, "\n" + showings(of: requirement)), (closedBy.0, " " + closedBy.1),
    ]
  }

  private func condition(of requirement: Requirement) -> Words {
    let name = requirement.appliesWhen.rawValue
    return catalogue.condition(of: requirement)?.words ?? Words(ja: name, en: name)
  }

  private func due(_ requirement: Requirement) -> Words {
    let phase = requirement.phase.words
    let from = DueFrom.words(
      requirement.phase, of: requirement.subject, graceDaysAfterEnd: catalogue.settings.graceDaysAfterEnd)
    guard requirement.phase != .standing else { return from }
    return Words(ja: "「\(phase.ja)」の段階として、\(from.ja)", en: "\(phase.en): \(from.en)")
  }

  private func cadence(of requirement: Requirement) -> Words {
    let cadence = requirement.cadence.words
    switch (requirement.cadence, catalogue.settings.periodicInterval) {
    case (.once, _): return cadence
    case (.perEvent, _):
      // Where the subject is itself the event, there is always one.
      if [.approval, .audit, .incident, .exception].contains(requirement.subject) { return cadence }
      return Words(
        ja: "\(cadence.ja)（対象となる事象の記録がなければ未到来）", en: "\(cadence.en) (without one on record, not due)")
    case (.periodic, .fiscalYear):
      return Words(ja: "\(cadence.ja)（年度ごと。市の設定）", en: "\(cadence.en) (each fiscal year; a setting of the city)")
    case (.periodic, .months(let months)):
      return Words(
        ja: "\(cadence.ja)（\(months)か月ごと。市の設定）",
        en: "\(cadence.en) (every \(months) months; a setting of the city)")
    }
  }

  /// The strongest first; a derivation with the name by which catalogues use it.
  private func showings(of requirement: Requirement) -> String {
    requirement.shownBy.enumerated().map { index, showing in
      let words = showing.words[language]
      let line =
        switch showing {
        case .assessment: words
        case .derivation(words, _): "`\(words)`"
        case .derivation(let name, _): "\(words) `\(name)`"
        }
      return "  \(index + 1). \(line)"
    }.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { Table.escapedForMarkdown(text) }
}
