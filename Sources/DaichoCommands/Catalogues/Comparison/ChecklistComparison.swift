internal import Registry
internal import Requirements
internal import TextForms

/// A comparison of two catalogues as people and programs read it.
struct ChecklistComparison {
  static let schema = "daicho.checklist-comparison/1"

  let comparison: CatalogueComparison

  init(_ comparison: CatalogueComparison) { self.comparison = comparison }

  func write(_ format: ListFormat, to session: Session) throws {
    switch format {
    case .text: try writeText(to: session)
    case .json: try session.writeJSON(json)
    case .csv: try table(in: session.language).writeCSV(to: session.output, language: session.language)
    case .markdown:
      guard !comparison.isEmpty else { return try session.say(Self.none) }
      try table(in: session.language).writeMarkdown(to: session.output, language: session.language)
    }
  }

  static let none = Words(ja: "違いはありません。", en: "There is no difference.")
  static let old = Words(ja: "旧", en: "old")
  static let new = Words(ja: "新", en: "new")
  private static let id = Words(ja: "識別子", en: "id")
  /// In the place of what was not there, or is there no longer.
  static let nothing = Words(ja: "（なし）", en: "(none)")
  static let surroundings = Words(ja: "目録の設定など", en: "settings and the like")

  /// How many of each kind, in the order of the cases.
  var counts: [(kind: RequirementChange.Kind, count: Int)] {
    RequirementChange.Kind.allCases.map { kind in (kind, comparison.requirements.count { $0.kind == kind }) }
  }

  /// A row for each part that changed.
  func table(in language: Language) -> Table {
    Table(
      columns: [
        .init(ja: "変化", en: "change"), .init(Self.id), .init(ja: "根拠", en: "citation"),
        .init(ja: "表題", en: "title"), .init(ja: "項目", en: "part"), .init(Self.old), .init(Self.new),
      ],
      rows: comparison.requirements.flatMap { rows($0, language) }
        + comparison.surroundings.map { change in
          [
            Self.surroundings[language], "", "", "",
            change.label(change.new == nil ? comparison.old : comparison.new)[language],
            change.oldWords(comparison)?[language] ?? "", change.newWords(comparison)?[language] ?? "",
          ]
        })
  }

  private func rows(_ change: RequirementChange, _ language: Language) -> [[String]] {
    guard let shown = change.shown else { return [] }
    let head = [
      change.kind.words[language], change.name, shown.citation.text(in: language), shown.title[language],
    ]
    let statement = RequirementChange.Part.statement
    guard let old = change.old, let new = change.new else {
      return [
        head + [
          statement.words[language], change.old?.statement[language] ?? "", change.new?.statement[language] ?? "",
        ]
      ]
    }
    guard !change.parts.isEmpty else { return [head + [Self.id[language], old.id.rawValue, new.id.rawValue]] }
    return change.parts.map { part in
      head + [
        part.words[language], part.value(of: old, in: comparison.old)[language],
        part.value(of: new, in: comparison.new)[language],
      ]
    }
  }
}
