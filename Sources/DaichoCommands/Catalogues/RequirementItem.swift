internal import Registry
internal import Requirements
internal import TextForms

/// A requirement as programs and people read it.
struct RequirementItem {
  let requirement: Requirement
  let condition: Words?

  init(_ requirement: Requirement, in catalogue: Catalogue) {
    self.requirement = requirement
    condition = catalogue.condition(of: requirement)?.words
  }

  var json: JSONObject {
    var object: JSONObject = [
      "id": .string(requirement.id.rawValue), "citation": .string(requirement.citation.rawValue),
      "title": Self.json(requirement.title), "statement": Self.json(requirement.statement),
      "subject": .string(requirement.subject.rawValue), "phase": .string(requirement.phase.rawValue),
      "actor": Self.json(requirement.actor), "modality": .string(requirement.modality.rawValue),
      "appliesWhen": .string(requirement.appliesWhen.rawValue), "cadence": .string(requirement.cadence.rawValue),
      "closedBy": Self.json(requirement.closedBy),
    ]
    if !requirement.formerly.isEmpty {
      object["formerly"] = .array(requirement.formerly.map { .string($0.rawValue) })
    }
    object["appliesWhenText"] = condition.map(Self.json)
    return object
  }

  /// Name and value of everything that `checklist show` tells.
  func fields(in language: Language) -> [(name: Words, value: String)] {
    [
      (Words(ja: "識別子", en: "id"), requirement.id.rawValue),
      (Words(ja: "根拠", en: "citation"), requirement.citation.text(in: language)),
      (Words(ja: "表題", en: "title"), requirement.title[language]),
      (Words(ja: "要件", en: "statement"), requirement.statement[language]),
      (Words(ja: "対象", en: "subject"), requirement.subject.words[language]),
      (Words(ja: "段階", en: "phase"), requirement.phase.words[language]),
      (Words(ja: "担当", en: "who must act"), requirement.actorText(in: language)),
      (Words(ja: "必須・任意", en: "modality"), requirement.modality.words[language]),
      (Words(ja: "適用条件", en: "applies when"), (condition ?? Words(ja: "", en: ""))[language]),
      (Words(ja: "頻度", en: "cadence"), requirement.cadence.words[language]),
      (Words(ja: "解消の方法", en: "closed by"), requirement.closedBy[language]),
    ]
  }

  /// The IDs that it had before; empty where it was never renamed.
  var former: [(name: Words, value: String)] {
    guard !requirement.formerly.isEmpty else { return [] }
    let ids = requirement.formerly.map(\.rawValue).joined(separator: ", ")
    return [(RequirementChange.Part.formerly.words, ids)]
  }

  static func table(_ requirements: [Requirement], in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "識別子", en: "id"), .init(ja: "根拠", en: "citation"), .init(ja: "対象", en: "subject"),
        .init(ja: "段階", en: "phase"), .init(ja: "表題", en: "title"),
      ],
      rows: requirements.map { requirement in
        [
          requirement.id.rawValue, requirement.citation.text(in: language), requirement.subject.words[language],
          requirement.phase.words[language], requirement.title[language],
        ]
      })
  }

  /// Everything, for spreadsheets.
  static func wholeTable(_ requirements: [Requirement], in catalogue: Catalogue, _ language: Language) -> Table {
    let items = requirements.map { RequirementItem($0, in: catalogue).fields(in: language) }
    return Table(
      columns: (items.first ?? []).map { Table.Column($0.name) }, rows: items.map { $0.map(\.value) })
  }

  private static func json(_ words: Words) -> JSONValue { .object(["ja": .string(words.ja), "en": .string(words.en)]) }
}
