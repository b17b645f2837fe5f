internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// What stands in the reports for programs alike.
enum GapJSON {
  static func words(_ words: Words) -> JSONObject { ["en": .string(words.en), "ja": .string(words.ja)] }

  static func reason(_ reason: Reason) -> JSONObject {
    words(reason.words).merging(["code": .string(reason.code)]) { $1 }
  }

  static func reason(_ reason: Reason, _ certifications: [GapReport.CertificationLine]) -> JSONObject {
    let items = certifications.map { line -> JSONValue in
      var object: JSONObject = [
        "number": .string(line.number), "scheme": .string(line.scheme), "code": .string(line.reason.code),
        "since": .string(line.since.description),
      ]
      object["certificateNumber"] = line.certificateNumber.map { .string($0) }
      return .object(object)
    }
    return Self.reason(reason).merging(["certifications": .array(items)]) { $1 }
  }

  static func remediation(_ plan: GapReport.RemediationLine) -> JSONObject {
    var object: JSONObject = [:]
    object["owner"] = plan.owner.map { .string($0) }
    object["plannedOn"] = plan.plannedOn.map { .string($0.description) }
    object["progress"] = plan.progress.map { .string($0.rawValue) }
    return object
  }

  /// Names the catalogue by which was tried what would hold under it.
  static func trial(_ catalogue: Catalogue) -> JSONObject {
    ["id": .string(catalogue.id), "version": .string(catalogue.version)]
  }

  static func counts(_ counts: StatusCounts) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0.rawValue, .integer(Int64(counts[$0]))) }))
  }

  static func samePerson(_ line: GapReport.SamePersonLine) -> JSONValue {
    var object: JSONObject = [
      "number": .string(line.number), "person": .string(line.person), "reason": .string(line.reason),
      "subjectKind": .string(line.kind.rawValue),
    ]
    object["about"] = line.about.map { .string($0) }
    object["day"] = line.day.map { .string($0.description) }
    return .object(object)
  }

  static func catalogue(_ catalogue: Catalogue) -> JSONObject {
    let important = catalogue.importantInformation
    let interval: JSONValue =
      switch catalogue.settings.periodicInterval {
      case .fiscalYear: .string("fiscalYear")
      case .months(let months): .object(["months": .integer(Int64(months))])
      }
    return [
      "citySettings": .object([
        "fiscalYearStartsInMonth": .integer(Int64(catalogue.settings.fiscalYearStartsInMonth)),
        "graceDaysAfterEnd": .integer(Int64(catalogue.settings.graceDaysAfterEnd)),
        "importantInformation": .object([
          "availability": .string(important.availability.rawValue),
          "confidentiality": .string(important.confidentiality.rawValue),
          "integrity": .string(important.integrity.rawValue),
        ]),
        "periodicInterval": interval,
      ]),
      "id": .string(catalogue.id),
      "inForceFrom": .string(catalogue.inForceFrom.description),
      "title": .object(words(catalogue.title)),
      "version": .string(catalogue.version),
    ]
  }
}
