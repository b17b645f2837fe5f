internal import ClauseChecking
internal import TextForms

extension ClauseReport {
  func writeText(to session: Session) throws {
    if checked.count > 1 {
      try matrix.writeText(to: session.output, language: session.language, style: session.style)
      try session.say(Self.legend)
      try session.output.writeLine("")
    }
    for one in checked {
      try session.output.writeLine(session.style.heading(one.file))
      switch one.outcome {
      case .failure(let fault):
        try session.say(Words(ja: "  \(fault.message.ja)", en: "  \(fault.message.en)"))
        try session.say(Words(ja: "  → \(fault.remedy.ja)", en: "  → \(fault.remedy.en)"))
      case .success(let document): try write(document, to: session)
      }
      try session.output.writeLine("")
    }
    try session.say(Self.caution)
  }

  private func write(_ document: ClauseCheckRun.Document, to session: Session) throws {
    let language = session.language
    if let other = document.text.notAContract {
      try session.say(Words(ja: "契約書ではありません: \(other.words.ja)", en: "It is no contract: \(other.words.en)"))
    }
    for note in document.notes { try session.say(note.words) }
    try table(document, in: language).writeText(to: session.output, language: language, style: session.style)
    try session.say(summary(document))
    guard document.text.notAContract == nil else { return }
    for finding in findings(document) { try write(finding, document.text.parties, to: session) }
    try writeAgreement(document.text.agreement, to: session)
    try writeReferences(document.text.references, to: session)
  }

  /// What the contract refers to: what stands in another paper was not read with it.
  private func writeReferences(_ references: [CheckedText.Reference], to session: Session) throws {
    guard !references.isEmpty else { return }
    let language = session.language
    try session.output.writeLine("")
    try session.say(
      Words(ja: "準用、別の文書への参照（この文書にないものは、あわせて点検してください）", en: "References (check what is not in this text, too)"))
    for reference in references {
      let line = reference.line.map { language == .ja ? "\($0)行目" : "line \($0)" }
      let place = [reference.article, line].compactMap(\.self).joined(separator: " ")
      try session.output.writeLine("  \(place) \(reference.kind.words[language]) 「\(reference.quote)」")
      for target in reference.targets {
        let found =
          target.isFound ? Words(ja: "この文書にあり", en: "in this text") : Words(ja: "この文書になし", en: "not in this text")
        try session.output.writeLine("    \(target.isFound ? "○" : "×") \(target.name): \(found[language])")
      }
    }
  }

  /// What the agreement on confidentiality says; nothing of it decides.
  private func writeAgreement(_ parts: [CheckedClause.Part], to session: Session) throws {
    guard !parts.isEmpty, only == nil else { return }
    let language = session.language
    try session.output.writeLine("")
    try session.say(Words(ja: "秘密保持の取決めの内容（参考）", en: "What the confidentiality agreement says (for information)"))
    for part in parts {
      let place = [part.article, part.line.map { language == .ja ? "\($0)行目" : "line \($0)" }].compactMap(\.self)
      let found = part.strength == nil ? Words(ja: "定めなし", en: "not said")[language] : place.joined(separator: " ")
      try session.output.writeLine("  \(part.strength == nil ? "×" : "○") \(part.words[language]): \(found)")
    }
  }

  /// What was found, with the places; what is missing, with what to add.
  private func write(_ finding: CheckedClause, _ parties: PartyNames, to session: Session) throws {
    let language = session.language
    try session.output.writeLine("")
    try session.output.writeLine(
      "\(finding.status.sign) \(finding.citation) \(finding.title[language])（\(finding.status.words[language])）")
    if !finding.reason[language].isEmpty { try session.output.writeLine("  " + finding.reason[language]) }
    var quoted: Set<String> = []
    for part in finding.parts {
      guard let quote = part.quote, quoted.insert(quote).inserted else { continue }
      let place = [part.article, part.line.map { language == .ja ? "\($0)行目" : "line \($0)" }].compactMap(\.self)
      try session.output.writeLine("  \(place.joined(separator: " ")) 「\(quote)」")
    }
    if finding.status == .contradicted, let quote = finding.quote {
      try session.output.writeLine("  \(finding.place[language]) 「\(quote)」")
    }
    guard finding.status != .present else { return }
    try session.say(Words(ja: "  加える条項の案:", en: "  a clause to add:"))
    for line in rules.model(of: finding.requirement, parties: parties) { try session.output.writeLine("    \(line)") }
  }
}
