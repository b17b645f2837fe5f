internal import Registry
internal import Requirements
internal import TextForms

extension ChecklistComparison {
  func writeText(to session: Session) throws {
    let language = session.language
    for (label, catalogue) in [(Self.old, comparison.old), (Self.new, comparison.new)] {
      try session.output.writeLine("\(label[language]): \(name(catalogue)[language])")
    }
    guard !comparison.isEmpty else { return try session.say(Self.none) }
    try session.say(summary)
    for change in comparison.requirements { try write(change, to: session) }
    guard !comparison.surroundings.isEmpty else { return }
    try session.output.writeLine("")
    try session.output.writeLine(session.style.heading(Self.surroundings[language]))
    for change in comparison.surroundings { try write(change, to: session) }
  }

  private func name(_ catalogue: Catalogue) -> Words {
    let (id, version, from) = (catalogue.id, catalogue.version, catalogue.inForceFrom)
    return Words(ja: "\(id)（版 \(version)、\(from.eraText)施行）", en: "\(id) (version \(version), in force from \(from))")
  }

  private var summary: Words {
    let counts = counts.filter { $0.count > 0 }
    let unchanged = comparison.unchanged
    return Words(
      ja: "要件: " + (counts.map { "\($0.kind.words.ja) \($0.count)件" } + ["変更なし \(unchanged)件"]).joined(separator: "、"),
      en: "requirements: "
        + (counts.map { "\($0.count) \($0.kind.words.en)" } + ["\(unchanged) unchanged"]).joined(separator: ", "))
  }

  private func write(_ change: RequirementChange, to session: Session) throws {
    guard let shown = change.shown else { return }
    let language = session.language
    let title = "\(shown.citation.text(in: language)) \(shown.title[language])"
    let kind = change.kind.words
    let heading = Words(ja: "［\(kind.ja)］\(title)（\(change.name)）", en: "[\(kind.en)] \(title) (\(change.name))")
    try session.output.writeLine("")
    try session.output.writeLine(session.style.heading(heading[language]))
    guard let old = change.old, let new = change.new else {
      return try session.output.writeLine("  " + shown.statement[language])
    }
    for part in change.parts {
      try session.output.writeLine("  \(part.words[language])")
      try write(part.value(of: old, in: comparison.old), Self.old, to: session)
      try write(part.value(of: new, in: comparison.new), Self.new, to: session)
    }
  }

  private func write(_ change: SurroundingChange, to session: Session) throws {
    let label = change.label(change.new == nil ? comparison.old : comparison.new)
    try session.output.writeLine("  " + label[session.language])
    try write(change.oldWords(comparison) ?? Self.nothing, Self.old, to: session)
    try write(change.newWords(comparison) ?? Self.nothing, Self.new, to: session)
  }

  private func write(_ value: Words, _ side: Words, to session: Session) throws {
    let text = value[session.language]
    try session.output.writeLine(
      "    \(side[session.language]): \(text.isEmpty ? Self.nothing[session.language] : text)")
  }
}
