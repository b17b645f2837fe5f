package import Registry
package import TextForms

extension Reconciliation {
  /// `daicho.reconciliation/1`: "there" is the finance system's list, "here" the register.
  package func json(in language: Language) -> JSONObject {
    var object: JSONObject = [
      "schema": "daicho.reconciliation/1", "file": .string(file), "asOf": .string(asOf.description),
      "head": .string(head.description),
      "counts": .object([
        "same": .integer(Int64(same.count)), "differing": .integer(Int64(differing.count)),
        "onlyThere": .integer(Int64(onlyThere.count)), "onlyHere": .integer(Int64(onlyHere.count)),
        "perhaps": .integer(Int64(perhaps.count)),
      ]),
      "same": .array(same.map { .object($0.json) }), "differing": .array(differing.map { .object($0.json) }),
      "onlyThere": .array(onlyThere.map { .object($0.json) }), "onlyHere": .array(onlyHere.map { .object($0.json) }),
      "perhaps": .array(perhaps.map { .object($0.json) }),
      "findings": .array(findings.map { .object($0.json(in: language)) }),
    ]
    object["fiscalYear"] = fiscalYear.map { .integer(Int64($0.year)) }
    return object
  }
}

extension Reconciliation.Pair {
  fileprivate var json: JSONObject {
    var object = there.place?.json ?? [:]
    object["number"] = .string(here.number)
    object["numberThere"] = .string(there.number)
    object["title"] = here.title.map(JSONValue.string)
    guard !differences.isEmpty else { return object }
    object["differences"] = .array(
      differences.map { difference in
        var member: JSONObject = ["field": .string(difference.field.rawValue), "there": .string(difference.there)]
        member["here"] = difference.here.map(JSONValue.string)
        return .object(member)
      })
    return object
  }
}

extension Reconciliation.Candidate {
  fileprivate var json: JSONObject {
    [
      "there": .object(there.json), "here": .object(here.json),
      "agreeing": .array(agreeing.map { .string($0.rawValue) }),
    ]
  }
}

extension ReconciledContract {
  fileprivate var json: JSONObject {
    var object = place?.json ?? [:]
    object["number"] = .string(number)
    let texts = [
      ("title", title), ("vendor", vendor?.name), ("corporateNumber", vendor?.corporateNumber), ("section", section),
      ("signed", signed?.description), ("start", start?.description), ("end", end?.description),
    ]
    for (key, text) in texts { object[key] = text.map(JSONValue.string) }
    object["amount"] = amount.map(JSONValue.integer)
    object["fiscalYear"] = fiscalYear.map { .integer(Int64($0)) }
    return object
  }
}
