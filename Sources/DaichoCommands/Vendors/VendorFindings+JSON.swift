internal import Certification
internal import Registry
internal import TextForms

extension VendorFindings {
  func json(in language: Language) -> JSONObject {
    [
      "schema": "daicho.vendor-verify/1", "asOf": .string(day.description), "agree": .bool(agree),
      "items": .array(findings.map { .object($0.json(in: language)) }),
    ]
  }
}

extension VendorFinding {
  /// What is not known is absent.
  fileprivate func json(in language: Language) -> JSONObject {
    var item: JSONObject = [
      "vendor": .string(vendor), "code": .string(verdict.rawValue), "verdict": .string(verdict.words[language]),
      "recorded": .object(recorded), "remarks": .array(remarks.map { .string($0[language]) }),
      "commands": .array(commands.map(JSONValue.string)),
    ]
    item["registered"] = finding.record.map { .object(Self.registered($0)) }
    item["name"] = finding.name.map { .string($0.rawValue) }
    item["address"] = finding.address.map { .string($0.rawValue) }
    item["nameChanged"] = finding.nameChanged.map { .string($0.description) }
    item["addressChanged"] = finding.addressChanged.map { .string($0.description) }
    item["asOf"] = asOf.map { .string($0.description) }
    item["readFrom"] = place.map { .string($0.name) }
    item["stale"] = place.map { .bool($0.isStale) }
    item["fetchFailedOn"] = failure.map { .string($0.day.description) }
    item["remedy"] = remedy.map { .string($0[language]) }
    item["successors"] = finding.chain.map { .array($0.steps.map { .object(step($0)) }) }
    item["successorsEnd"] = finding.chain.map { .string($0.end.code) }
    if verdict == .noNumber { item["candidates"] = .array(finding.candidates.map { .object(Self.json(of: $0)) }) }
    return item
  }

  private var recorded: JSONObject {
    var item: JSONObject = ["name": .string(finding.subject.name)]
    item["address"] = finding.subject.address.map(JSONValue.string)
    item["corporateNumber"] = finding.subject.number.map { .string($0.digits) }
    return item
  }

  private static func registered(_ record: CorporateRecord) -> JSONObject {
    var item = record.json
    item["address"] = record.address.map(JSONValue.string)
    return item
  }

  private func step(_ step: CorporateRegister.Succession) -> JSONObject {
    var item: JSONObject = ["from": .string(step.from.digits), "to": .string(step.to.digits)]
    item["name"] = finding.successors[step.to].map { .string($0.name) }
    item["effective"] = step.effective.map { .string($0.description) }
    item["registered"] = step.day.map { .string($0.description) }
    return item
  }

  private static func json(of candidate: CorporateFinding.Candidate) -> JSONObject {
    registered(candidate.record).merging(["score": .integer(Int64(candidate.score))]) { $1 }
  }
}

extension SuccessorChain.End {
  fileprivate var code: String {
    switch self {
    case .active: "active"
    case .notAmongRecords: "not-read"
    case .closed: "closed"
    case .successorNotNamed: "successor-not-named"
    case .struckOrDeleted: "struck-or-deleted"
    case .cycle: "cycle"
    }
  }
}
