internal import Registry
internal import TextForms

/// A finding after an officer has decided on it.
struct DecidedClause: Sendable {
  let contract: String
  let officer: String
  let finding: ClauseFinding

  init?(_ record: RecordID, contract: String, in transaction: RegisterTransaction) throws {
    let (reader, sequence) = (transaction.reader, transaction.sequence)
    guard let body = try reader.timeline(of: record, at: sequence).last?.body else { return nil }
    self.contract = contract
    finding = ClauseFinding(body: body)
    officer = try finding.decidedBy.flatMap { try reader.timeline(of: $0, at: sequence).last?.number } ?? ""
  }

  var json: JSONObject {
    var object: JSONObject = [
      "number": .string(finding.number), "contract": .string(contract), "requirement": .string(finding.requirement),
      "document": .string(finding.document), "decidedBy": .string(officer),
    ]
    object["found"] = (finding.found?.rawValue).map(JSONValue.string)
    object["article"] = finding.article.map(JSONValue.string)
    object["documentName"] = finding.documentName.map(JSONValue.string)
    object["state"] = (finding.state?.rawValue).map(JSONValue.string)
    object["decidedOn"] = (finding.decidedOn?.description).map(JSONValue.string)
    object["holdsFrom"] = (finding.holdsFrom?.description).map(JSONValue.string)
    return object
  }

  func words(isRehearsal: Bool) -> Words {
    let found = finding.found?.words ?? Words(ja: "", en: "")
    let article = finding.article.map { Words(ja: "\($0)、", en: "\($0), ") } ?? Words(ja: "", en: "")
    let name = Words(
      ja: "\(contract) の \(finding.requirement)「\(found.ja)」（\(article.ja)\(finding.documentText)）",
      en: "\(finding.requirement) of \(contract), \(found.en) (\(article.en)\(finding.documentText))")
    let state = finding.state?.words ?? Words(ja: "", en: "")
    guard !isRehearsal else {
      return Words(
        ja: "\(name.ja)を「\(state.ja)」にできます（記録していません）。",
        en: "Would be \(state.en): \(name.en); nothing was recorded.")
    }
    let since = finding.holdsFrom.map { Words(ja: "（\($0.eraText)から）", en: "; the contract says so since \($0)") }
    return Words(
      ja: "\(name.ja)を「\(state.ja)」にしました\(since?.ja ?? "")。",
      en: "Now \(state.en): \(name.en)\(since?.en ?? "").")
  }
}

extension Session {
  func writeAnswer(_ decided: [DecidedClause], isRehearsal: Bool, format: AnswerFormat) throws {
    switch format {
    case .text: for clause in decided { try say(clause.words(isRehearsal: isRehearsal)) }
    case .json:
      try writeJSON([
        "schema": "daicho.clause-decision/1", "dryRun": .bool(isRehearsal),
        "items": .array(decided.map { .object($0.json) }),
      ])
    }
  }
}
