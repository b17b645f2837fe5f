internal import GapAnalysis
internal import Registry
internal import TextForms

extension ApplicationReview {
  func writeText(to session: Session) throws {
    let language = session.language
    try session.writeFields(facts(in: language))
    try session.output.writeLine()
    try session.output.writeLine(session.style.heading(subject.version.kind.words[language]))
    try session.writeFields(subjectFacts(in: language))
    for part in parts(in: language) {
      try session.output.writeLine()
      try session.output.writeLine(session.style.heading(part.title[language]))
      guard !part.table.rows.isEmpty else {
        try session.say(part.none)
        continue
      }
      try part.table.writeText(to: session.output, language: language, style: session.style)
    }
  }

  func json(in language: Language) -> JSONObject {
    [
      "schema": "daicho.application-review/1", "asOf": .string(day.description), "item": .object(application.item),
      "state": .string(state.rawValue), "digest": .string(digest.description),
      "complete": .bool(isComplete), "subject": .object(subject.item),
      "subjectKind": .string(subject.version.kind.rawValue),
      "missing": .array(
        missing.map {
          .object([
            "kind": .string($0.kind.rawValue), "number": .string($0.number), "field": .string($0.key),
            "label": .string($0.words[language]),
          ])
        }),
      "requirements": .array(
        open.map {
          .object([
            "requirement": .string($0.requirement.id.rawValue),
            "citation": .string($0.requirement.citation.text(in: language)), "status": .string($0.status.rawValue),
          ])
        }),
      "locations": .array(places.map { .object($0.item) }),
      "subcontracts": .array(subcontracts.map { .object($0.item) }),
      "certifications": .array(certifications.map { .object($0.item) }),
      "ndas": .array(agreements.map { .object($0.item) }),
      "changes": .array(
        changes.map { change in
          var object: JSONObject = [
            "kind": .string(change.kind.rawValue), "number": .string(change.number), "old": change.old ?? .null,
            "new": change.new ?? .null,
          ]
          object["field"] = change.key.map { .string($0) }
          return .object(object)
        }),
    ]
  }
}
