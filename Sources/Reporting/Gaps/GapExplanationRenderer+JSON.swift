package import GapAnalysis
package import Registry
internal import Requirements
internal import TextForms

extension GapExplanationRenderer {
  package static func json(_ explanation: GapExplanation) -> JSONValue {
    let verdict = explanation.verdict
    var object: JSONObject = [
      "schema": "daicho.gap-explanation/1",
      "asOf": .string(explanation.asOf.description),
      "journal": .string(explanation.head.description),
      "requirement": .string(explanation.requirement.id.rawValue),
      "citation": .string(explanation.requirement.citation.rawValue),
      "subject": .string(explanation.subject),
      "subjectKind": .string(explanation.requirement.subject.rawValue),
      "status": .string(verdict.status.rawValue),
      "reason": words(verdict.reason.words),
      "reasonCode": .string(verdict.reason.code),
      "conflict": .bool(verdict.hasConflict),
      "applies": .string(applies(explanation.truth)),
      "facts": .array(explanation.facts.map(fact)),
      "evidence": .array(explanation.evidence.map(evidence)),
    ]
    object["trial"] = explanation.trial.map { .object(GapJSON.trial($0)) }
    object["since"] = verdict.since.map { .string($0.description) }
    object["nextChange"] = verdict.nextChange.map { .string($0.description) }
    object["nextStatus"] = explanation.nextStatus.map { .string($0.rawValue) }
    object["due"] = explanation.due.map { .string($0.description) }
    object["gravity"] = explanation.gravity.map { .string($0.rawValue) }
    if let condition = explanation.condition { object["condition"] = words(condition.words) }
    return .object(object)
  }

  private static func applies(_ truth: Truth) -> String {
    switch truth {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }

  private static func words(_ words: Words) -> JSONValue {
    .object(["ja": .string(words.ja), "en": .string(words.en)])
  }

  private static func fact(_ fact: GapExplanation.Fact) -> JSONValue {
    var object: JSONObject = ["name": words(fact.words)]
    object["value"] = fact.value.map(words)
    return .object(object)
  }

  private static func evidence(_ evidence: GapExplanation.Evidence) -> JSONValue {
    var object: JSONObject = [
      "kind": words(evidence.name), "says": words(evidence.says), "decides": .bool(evidence.decides),
      "entry": .integer(evidence.sequence), "recordedAt": .string(evidence.recordedAt.description),
      "recordedBy": .string(evidence.recordedBy), "source": .array(evidence.source.map(fact)),
    ]
    object["effectiveFrom"] = evidence.effective.map { .string($0.description) }
    object["validUntil"] = evidence.validUntil.map { .string($0.description) }
    return .object(object)
  }
}
