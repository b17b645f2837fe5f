internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// Whether each requirement is satisfied by all that it is asked of.
struct OSCALFindings {
  let report: QuarterlyReport
  let controls: OSCALControls
  let identity: OSCALIdentity
  let language: Language

  /// Places of the requirements of which it can be said.
  var requirements: [Int] { report.requirements.indices.filter { status(report.requirements[$0]) != nil } }

  /// Places of those that something was judged by.
  var reviewed: [Int] {
    report.requirements.indices.filter { place in Status.allCases.contains { report.requirements[place][$0] > 0 } }
  }

  func finding(_ place: Int) -> JSONObject {
    let (requirement, counts) = (report.gaps.catalogue.requirements[place], report.requirements[place])
    var finding: JSONObject = [
      "description": OSCALText.prose(OSCALWords.counts(counts, in: language)),
      "props": .array(OSCALObject.counts(counts)),
      "target": .object([
        "status": .object(status(counts) ?? [:]), "target-id": .string(controls.statement(place)),
        "type": "statement-id",
      ]),
      "title": OSCALText.title(OSCALWords.name(requirement, in: language)),
      "uuid": .string(identity.uuid(inReport: "finding", requirement.id.rawValue)),
    ]
    let related = OSCALGapTable.statuses.filter { counts[$0] > 0 }.map { status -> JSONValue in
      .object(["observation-uuid": .string(OSCALObservations.uuid(requirement, status, identity))])
    }
    if !related.isEmpty { finding["related-observations"] = .array(related) }
    return finding
  }

  /// Satisfied only where every subject that is asked satisfies it; nil: none is asked.
  private func status(_ counts: StatusCounts) -> JSONObject? {
    func failed(_ reason: String, _ remarks: Words?) -> JSONObject {
      var status: JSONObject = ["reason": .string(reason), "state": "not-satisfied"]
      status["remarks"] = remarks.map { OSCALText.prose($0[language]) }
      return status
    }
    if counts.gaps > counts[.unconfirmed] { return failed("fail", nil) }
    if counts.gaps > 0 { return failed("other", OSCALWords.someUnconfirmed) }
    if counts[.excepted] > 0 { return failed("other", OSCALWords.someExcepted) }
    return counts[.satisfied] > 0 ? ["reason": "pass", "state": "satisfied"] : nil
  }
}
