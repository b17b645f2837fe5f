internal import Certification
internal import Registry
internal import TextForms

extension FetchReport {
  /// One for each thing that was asked, or left alone.
  func items(in language: Language) -> [JSONObject] {
    outcomes.map { item($0, language) }
      + omitted.map { omitted in
        var item: JSONObject = [
          "source": .string(omitted.source), "fetch": "omitted", "why": .string(omitted.why.words[language]),
        ]
        item["asked"] = omitted.asked.map(JSONValue.string)
        return item
      }
  }

  private func item(_ outcome: ObservationIntake.Outcome, _ language: Language) -> JSONObject {
    let observation = outcome.document.observation
    var item: JSONObject = [
      "source": .string(observation.source), "observation": .string(observation.number),
      "at": .string(observation.at.description), "fetch": .string(observation.fetch.rawValue),
      "changes": .array(outcome.changes.filter(\.isMaterial).map { .object(Self.change($0, language)) }),
    ]
    item["asked"] = observation.asked.map(JSONValue.string)
    item["address"] = observation.address.map(JSONValue.string)
    item["statusLine"] = observation.statusLine.map(JSONValue.string)
    item["entries"] = observation.entries.map(JSONValue.integer)
    item["bodySHA256"] = observation.body.map { .string($0.sha256) }
    item["listDate"] = observation.listDate.map { .string($0.description) }
    if let fault = outcome.document.fault {
      item["fault"] = .object([
        "code": .string(fault.code), "message": .string(fault.message[language]),
        "remedy": .string(fault.remedy[language]),
      ])
    }
    let warnings = observation.doubts
    if !warnings.isEmpty {
      item["warnings"] = .array(
        warnings.map { .object(["code": .string($0.code), "message": .string($0.words[language])]) })
    }
    if let comparison = outcome.comparison {
      item["appeared"] = .integer(Int64(comparison.appearedCount))
      item["vanished"] = .integer(Int64(comparison.vanished.count))
      item["changed"] = .integer(Int64(comparison.changedCount))
      item["doubtful"] = .bool(comparison.isDoubtful)
    }
    return item
  }

  private static func change(_ change: CertificationChange, _ language: Language) -> JSONObject {
    func state(_ certification: Certification) -> JSONValue {
      var state: JSONObject = [:]
      state["status"] = certification.status.map { .string($0.rawValue) }
      state["validUntil"] = certification.validUntil.map { .string($0.description) }
      return .object(state)
    }
    let fields = change.fields.map { field -> JSONValue in
      var item: JSONObject = ["field": .string(field.field.rawValue)]
      item["before"] = field.before.map(JSONValue.string)
      item["after"] = field.after.map(JSONValue.string)
      return .object(item)
    }
    return [
      "certification": .string(change.number), "before": state(change.before), "after": state(change.after),
      "worse": .bool(change.isWorse), "reason": .string(change.reason.words[language]), "fields": .array(fields),
    ]
  }
}
