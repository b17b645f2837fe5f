internal import ClauseChecking
internal import TextForms

extension ClauseReport {
  func writeMarkdown(to session: Session) throws {
    let (output, language) = (session.output, session.language)
    try output.writeLine(language == .ja ? "# 契約条項の点検" : "# Check of contract clauses")
    if checked.count > 1 {
      try output.writeLine("")
      try matrix.writeMarkdown(to: output, language: language)
      try output.writeLine("")
      try session.say(Self.legend)
    }
    for one in checked {
      try output.writeLine("")
      try output.writeLine("## \(Table.escapedForMarkdown(one.file))")
      try output.writeLine("")
      switch one.outcome {
      case .failure(let fault): try output.writeLine(Table.escapedForMarkdown(fault.message[language]))
      case .success(let document):
        if let other = document.text.notAContract { try output.writeLine("**\(other.words[language])**\n") }
        try table(document, in: language).writeMarkdown(to: output, language: language)
        for finding in findings(document) where finding.quote != nil {
          try output.writeLine("")
          try output.writeLine("- \(finding.citation) \(finding.place[language])")
          try output.writeLine("  > \(Table.escapedForMarkdown(finding.quote ?? ""))")
        }
      }
    }
    try output.writeLine("")
    try session.say(Self.caution)
  }
}
