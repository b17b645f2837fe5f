internal import GapAnalysis
internal import Registry
internal import TextForms

/// What stands in records beside the verdicts. There are few.
extension QuarterlyJSONRenderer {
  func actors(_ set: [DueActor]) -> JSONValue {
    func people(_ people: [DueActor.Person]) -> JSONValue {
      .array(people.map { .object(["name": .string($0.name), "number": .string($0.number)]) })
    }
    return .array(
      set.map { actor in
        .object([
          "acting": people(actor.acting), "holders": people(actor.holders), "office": .string(actor.office.rawValue),
          "substitutes": people(actor.substitutes), "title": .object(GapJSON.words(actor.words)),
        ])
      })
  }

  func exception(_ line: QuarterlyReport.ExceptionLine) -> JSONObject {
    var object: JSONObject = [
      "lapsesSoon": .bool(line.lapsesSoon), "number": .string(line.number),
      "requirements": .array(line.requirements.map(JSONValue.string)), "state": .string(line.state.rawValue),
    ]
    object["about"] = line.about.map { .object(GapJSON.words($0)) }
    object["alternative"] = line.alternative.map { .string($0) }
    object["from"] = line.from.map { .string($0.description) }
    object["reason"] = line.reason.map { .string($0) }
    object["section"] = line.section.map { .integer(Int64($0)) }
    object["until"] = line.until.map { .string($0.description) }
    return object
  }

  func staleApproval(_ line: QuarterlyReport.StaleApprovalLine) -> JSONObject {
    var object: JSONObject = [
      "number": .string(line.number), "scheme": .string(line.scheme.rawValue), "state": .string(line.state.rawValue),
    ]
    object["about"] = line.about.map { .object(GapJSON.words($0)) }
    object["decidedOn"] = line.decidedOn.map { .string($0.description) }
    object["section"] = line.section.map { .integer(Int64($0)) }
    object["validUntil"] = line.validUntil.map { .string($0.description) }
    return object
  }

  func certificationChange(_ line: QuarterlyReport.CertificationChangeLine) -> JSONObject {
    var object: JSONObject = [
      "after": line.after.map { .string($0.rawValue) } ?? .null,
      "before": line.before.map { .string($0.rawValue) } ?? .null,
      "number": .string(line.number), "scheme": .string(line.scheme), "worse": .bool(line.isWorse),
    ]
    object["about"] = line.about.map { .object(GapJSON.words($0)) }
    object["certificateNumber"] = line.certificateNumber.map { .string($0) }
    object["section"] = line.section.map { .integer(Int64($0)) }
    object["validUntil"] = line.validUntil.map { .string($0.description) }
    return object
  }

  func place(_ line: QuarterlyReport.PlaceLine, in report: QuarterlyReport) -> JSONObject {
    let subject = report.gaps.subjects[line.subject]
    var object: JSONObject = [
      "country": line.country.map { .string($0) } ?? .null, "role": line.role.map { .string($0.rawValue) } ?? .null,
      "subject": .string(subject.number), "subjectKind": .string(subject.kind.rawValue),
    ]
    object["countryName"] = line.countryName.map { .object(GapJSON.words($0)) }
    object["confidentiality"] = line.confidentiality.map { .string($0.rawValue) }
    object["subcontract"] = line.subcontract.map { .string($0) }
    return object
  }

  func notJudged(_ line: QuarterlyReport.NotJudgedLine) -> JSONObject {
    [
      "reason": .object(GapJSON.reason(line.reason)), "subjects": .integer(Int64(line.subjects)),
      "verdicts": .integer(Int64(line.verdicts)),
    ]
  }
}
