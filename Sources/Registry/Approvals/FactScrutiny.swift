package import Requirements
internal import TextForms

/// Asks of the steps of office on record that bear on a subject what acts would have been asked, and notes with each what
/// speaks against it: a recorded decision never counts where the act would have been refused.
package final class FactScrutiny {
  private let sequence: Int64
  private let reader: any RegisterReading
  private let catalogue: Catalogue?
  private var scrutiny: ApprovalScrutiny?
  /// Those for subcontracts, by what they are for.
  private var applications: [RecordID: [Application]]?
  /// By the entry that records the step: it may bear on several subjects.
  private var known: [Int64: [ApprovalDoubt]] = [:]

  /// Reads nothing before there is a step to ask about.
  ///
  /// - Parameter catalogue: which says who may take a step; nil: the adopted one.
  package init(at sequence: Int64, reader: any RegisterReading, by catalogue: Catalogue? = nil) {
    self.catalogue = catalogue
    self.sequence = sequence
    self.reader = reader
  }

  package func note(on subject: inout Subject) throws {
    for index in subject.related.indices where subject.related[index].isStep(of: subject.kind) {
      subject.related[index].doubts = try doubts(of: subject.related[index])
    }
    if subject.kind == .cloudService, subject.related.contains(where: { $0.kind == .application }) {
      try noteAdministrators(of: &subject)
    }
  }

  private func noteAdministrators(of service: inout Subject) throws {
    guard let record = try reader.entry(service.key)?.record else { return }
    let timeline = try reader.timeline(of: record, at: sequence)
    for index in service.versions.indices {
      let version = timeline.last { $0.effectiveFrom == service.versions[index].effectiveFrom }
      let body = version?.body.map(CloudService.init(body:))
      service.versions[index].lacksAdministrator = body?.administrator == nil && body?.administratorOfficer == nil
    }
  }

  private func doubts(of step: RelatedFacts) throws -> [ApprovalDoubt] {
    if let doubts = known[step.sequence] { return doubts }
    var doubts: [ApprovalDoubt] = []
    if let entry = try reader.entry(step.sequence), let body = try entry.body() {
      doubts = try self.doubts(of: step, entry.record, body)
    }
    known[step.sequence] = doubts
    return doubts
  }

  private func doubts(of step: RelatedFacts, _ record: RecordID, _ body: JSONObject) throws -> [ApprovalDoubt] {
    switch step.kind {
    case .subcontract:
      return try atHand().doubts(of: Subcontract(body: body), record, applicationsForSubcontracts()[record] ?? [])
    case .event:
      let event = Event(body: body)
      return try event.subject.map { try atHand().doubts(ofReview: event, of: $0) } ?? []
    case .exceptionMeasure: return try atHand().doubts(of: ExceptionMeasure(body: body))
    case .application: return try atHand().doubts(of: Application(body: body), on: nil)
    case .regulation, .dataLocation, .successor, .clauseFinding, .service, .certification: return []
    }
  }

  private func atHand() throws -> ApprovalScrutiny {
    if let scrutiny { return scrutiny }
    let scrutiny = try ApprovalScrutiny(at: sequence, reader: reader, by: catalogue)
    self.scrutiny = scrutiny
    return scrutiny
  }

  /// In the order in which they were recorded.
  private func applicationsForSubcontracts() throws -> [RecordID: [Application]] {
    if let applications { return applications }
    var found: [RecordID: [Application]] = [:]
    try reader.records(.application, on: nil, at: sequence) { version in
      guard !version.isRetired, let application = version.body.map(Application.init(body:)),
        application.scheme == .subcontract, let subject = application.subject
      else { return true }
      found[subject, default: []].append(application)
      return true
    }
    applications = found
    return found
  }
}

extension RelatedFacts {
  /// Whether it records something that only some office does.
  fileprivate func isStep(of subject: SubjectKind) -> Bool {
    switch kind {
    case .subcontract: isSettled
    case .event: subject == .exception && code == Event.Kind.review.code
    case .exceptionMeasure: decided != nil
    case .application: began != nil || decided != nil
    case .regulation, .dataLocation, .successor, .clauseFinding, .service, .certification: false
    }
  }

  /// Of a subcontract: approved or refused.
  package var isSettled: Bool {
    outcome == Subcontract.Decision.approved.code || outcome == Subcontract.Decision.refused.code
  }
}
