internal import GapAnalysis
internal import Requirements
internal import TextForms

extension RequirementChange.Kind {
  var words: Words {
    switch self {
    case .added: Words(ja: "追加", en: "added")
    case .removed: Words(ja: "削除", en: "removed")
    case .renamed: Words(ja: "改称", en: "renamed")
    case .changed: Words(ja: "変更", en: "changed")
    case .renamedAndChanged: Words(ja: "改称・変更", en: "renamed and changed")
    }
  }
}

extension RequirementChange {
  /// As it is now; what is gone as it was.
  var shown: Requirement? { new ?? old }

  /// `9.1-2-1-e`, of a renamed one `9.1-2-1-e → 9.1-2-1-f`.
  var name: String {
    let ids = [old, new].compactMap { $0?.id.rawValue }
    return (ids.first == ids.last ? ids.suffix(1) : ids[...]).joined(separator: " → ")
  }
}

extension RequirementChange.Part {
  var words: Words {
    switch self {
    case .citation: Words(ja: "根拠", en: "citation")
    case .title: Words(ja: "表題", en: "title")
    case .statement: Words(ja: "要件", en: "statement")
    case .subject: Words(ja: "対象", en: "subject")
    case .phase: Words(ja: "段階", en: "phase")
    case .office: Words(ja: "担当", en: "who must act")
    case .modality: Words(ja: "必須・任意", en: "modality")
    case .appliesWhen: Words(ja: "適用条件", en: "applies when")
    case .cadence: Words(ja: "頻度", en: "cadence")
    case .shownBy: Words(ja: "満たすことを示すもの", en: "shown by")
    case .closedBy: Words(ja: "解消の方法", en: "closed by")
    case .formerly: Words(ja: "旧識別子", en: "former ids")
    }
  }

  /// What it is of a requirement of a catalogue.
  func value(of requirement: Requirement, in catalogue: Catalogue) -> Words {
    switch self {
    case .citation:
      Words(ja: requirement.citation.text(in: .ja), en: requirement.citation.text(in: .en))
    case .title: requirement.title
    case .statement: requirement.statement
    case .subject: requirement.subject.words
    case .phase: requirement.phase.words
    case .office: requirement.actor
    case .modality: requirement.modality.words
    case .appliesWhen: catalogue.condition(of: requirement)?.wordsWithFacts ?? same(requirement.appliesWhen.rawValue)
    case .cadence: requirement.cadence.words
    case .shownBy:
      Words(
        ja: requirement.shownBy.map(\.words.ja).joined(separator: "／"),
        en: requirement.shownBy.map(\.words.en).joined(separator: "; "))
    case .closedBy: requirement.closedBy
    case .formerly: same(requirement.formerly.map(\.rawValue).joined(separator: ", "))
    }
  }

  private func same(_ text: String) -> Words { Words(ja: text, en: text) }
}
