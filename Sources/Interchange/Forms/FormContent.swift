package import Registry
internal import Requirements
package import TextForms

/// What a form is filled in from: the records of what is applied for, as they are on a day.
package struct FormContent: Sendable {
  /// Bodies by kind, in the order in which they are shown.
  var bodies: [RecordKind: [JSONObject]] = [:]
  let references: FormReferences
  let offices: [OfficeID: Words]
  let citations: [RequirementID: Citation]

  /// - Parameter subject: nil: an empty form.
  package init(
    _ form: ApplicationForm, subject: RecordID?, on day: CivilDate, _ reader: any RegisterReading, at sequence: Int64
  ) throws {
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: sequence) else {
      throw RegisterError.noCatalogue
    }
    references = try FormReferences(reader, at: sequence)
    offices = catalogue.offices
    citations = Dictionary(
      catalogue.requirements.flatMap { requirement in
        ([requirement.id] + requirement.formerly).map { ($0, requirement.citation) }
      }, uniquingKeysWith: { first, _ in first })
    guard let subject else { return }
    // Data lie with the service and with those to whom it is subcontracted.
    var holders: Set<RecordID> = [subject]
    for kind in form.parts.map(\.kind).sorted(by: { one, _ in one == .subcontract }) {
      try reader.records(kind, on: day, at: sequence) { version in
        guard let body = version.body, !version.isRetired else { return true }
        if Self.belongs(version.record, body, to: subject, holders, kind, form) {
          // Where nothing else is said, a row belongs to the subject.
          let isOwn = kind == .dataLocation && body.record("service") == subject
          bodies[kind, default: []].append(isOwn ? body.filter { $0.key != "service" } : body)
          if kind == .subcontract { holders.insert(version.record) }
        }
        return true
      }
      bodies[kind]?.sort { $0.text("number") < $1.text("number") }
    }
    // One application stands on the form: of several drafts the last.
    bodies[.application] = bodies[.application]?.last.map { [$0] }
  }

  private static func belongs(
    _ record: RecordID, _ body: JSONObject, to subject: RecordID, _ holders: Set<RecordID>, _ kind: RecordKind,
    _ form: ApplicationForm
  ) -> Bool {
    if kind == form.scheme.subjectKind { return record == subject }
    switch kind {
    case .application: return body.record("subject") == subject && Application(body: body).isDraft
    case .subcontract:
      return ["contract", "service", "parent"].compactMap { body.record($0) }.contains { holders.contains($0) }
    default: return body.record("service").map(holders.contains) ?? false
    }
  }
}

extension Application {
  /// Nobody filed it yet, and nobody decided.
  var isDraft: Bool { appliedOn == nil && decision == nil && decidedOn == nil }
}
