internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// What a reviewer sees of an application on a day: what it says, what is missing, and how what it is for stands.
struct ApplicationReview: Sendable {
  struct Obligation: Sendable {
    let requirement: Requirement
    let status: Status
  }

  let application: RecordState
  let state: ApplicationState
  let subject: RecordState
  let missing: [ApplicationQuestions.Missing]
  /// What must be met before use and is not, of those that the catalogue asks of it.
  var open: [Obligation]
  let places: [RecordState]
  let subcontracts: [RecordState]
  let certifications: [RecordState]
  let agreements: [RecordState]
  /// What changed since it was approved.
  let changes: [ReviewedState.Change]
  let digest: Digest
  let rights: ApplicationRights?
  let day: CivilDate

  var isComplete: Bool { missing.isEmpty }

  /// - Parameter sequence: as the register is known then.
  init(
    _ record: RecordID, on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws {
    let reading = Reading(reader: reader, sequence: sequence, day: day)
    self.day = day
    application = try reading.state(of: record)
    let asked = Application(body: application.body)
    guard let about = asked.subject, let reviewed = try reading.states().state(of: about, on: day) else {
      throw ApplicationFault.withoutSubject(number: asked.number)
    }
    subject = try reading.state(of: about)
    digest = reviewed.digest
    let found = try asked.approvedState(
      on: day, in: reading.states(), reviewed: { try ReviewedStates(at: $0, reader: reader) })
    if case .changed(let changes) = found, asked.isApproved { self.changes = changes } else { changes = [] }
    state = asked.state(on: day) { if case .changed = found { true } else { false } }
    missing = ApplicationQuestions.missing(
      application.body, subject: (subject.version.kind, subject.version.number ?? "", subject.body))
    open = try reading.open(asked.scheme, subject)
    places = try reviewed.parts.filter { $0.kind == .dataLocation }.map { try reading.state(of: $0.record) }
    subcontracts = try reviewed.parts.filter { $0.kind == .subcontract && $0.record != about }.map {
      try reading.state(of: $0.record)
    }
    let vendors = Set(
      ([subject] + subcontracts).flatMap { [$0.body.record("provider"), $0.body.record("vendor")] }.compactMap(\.self))
    certifications = try reading.all(.certification) { body in
      let certification = Certification(body: body)
      return certification.service == about || certification.holder.map(vendors.contains) ?? false
    }
    agreements = try reading.all(.nda) { body in NDA(body: body).vendor.map(vendors.contains) ?? false }
    rights = try ApplicationRights(asked, on: day, at: sequence, reader: reader)
  }

  /// Looks things up as they are on one day.
  private struct Reading {
    let reader: any RegisterReading
    let sequence: Int64
    let day: CivilDate

    func states() throws -> ReviewedStates { try ReviewedStates(at: sequence, reader: reader) }

    func state(of record: RecordID) throws -> RecordState {
      let timeline = try reader.timeline(of: record, at: sequence)
      let held = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true }
      guard let version = held ?? timeline.first else {
        throw RegisterError.unknownRecord(.application, number: record.description)
      }
      return RecordState(
        version: version,
        names: try ReferenceNames(in: version.body ?? [:], of: version.kind, reader: reader, at: sequence))
    }

    func all(_ kind: RecordKind, where isMeant: (JSONObject) -> Bool) throws -> [RecordState] {
      var found: [RecordID] = []
      try reader.records(kind, on: day, at: sequence) { version in
        if !version.isRetired, let body = version.body, isMeant(body) { found.append(version.record) }
        return true
      }
      return try found.map(state)
    }

    /// Of the phases that end with the approval.
    func open(_ scheme: Application.Scheme?, _ subject: RecordState) throws -> [Obligation] {
      guard let number = subject.version.number, try AdoptedCatalogue.current(in: reader, at: sequence) != nil,
        let kind = SubjectKind.allCases.first(where: { $0.recordKind == subject.version.kind })
      else { return [] }
      var query = GapQuery(asOf: day, knownAt: .sequence(sequence))
      query.subjects = [number]
      let report = try GapReporter.report(query, from: reader)
      var lines = report.lines.filter { report.subjects[$0.subject].kind == kind }
      lines.sort { $0.requirement < $1.requirement }
      return lines.compactMap { line in
        let requirement = report.catalogue.requirements[line.requirement]
        guard Self.phases.contains(requirement.phase), !Self.isSteps(requirement) else { return nil }
        return Obligation(requirement: requirement, status: line.status)
      }
    }

    private static let phases: Set<Phase> = [.before, .selection, .procurement, .approval]

    /// The application and its decision themselves are what the review is for.
    private static func isSteps(_ requirement: Requirement) -> Bool {
      requirement.shownBy.contains { showing in
        guard case .derivation(let name, _) = showing else { return false }
        return ["applicationFiled", "applicationDecided", "approvalRecorded"].contains(name)
      }
    }
  }
}
