internal import TextForms

/// What a record says of the subjects that it points to, before a store knows their keys.
package struct RelatedRecord {
  package enum Target: Equatable {
    case record(RecordID)
    case organization
    /// Nobody any more: an earlier version must be known to be replaced.
    case nobody
  }

  package let subjects: [Target]
  /// Requirements that it names; empty: it is about none in particular.
  package let requirements: [String]
  package let facts: RelatedFacts
  /// The vendor on the other side.
  package let party: RecordID?

  /// Nil: the record says nothing of a subject.
  package init?(_ kind: RecordKind, record: RecordID, body: JSONObject) {
    switch kind {
    case .event: self.init(Event(body: body), record)
    case .application: self.init(Application(body: body), record)
    case .exceptionMeasure: self.init(ExceptionMeasure(body: body), record)
    case .regulation: self.init(Regulation(body: body))
    case .subcontract:
      self.init(Subcontract(body: body), MaterialFields.mark(kind, record, body))
    case .dataLocation:
      self.init(DataLocation(body: body), MaterialFields.mark(kind, record, body))
    case .clauseFinding: self.init(ClauseFinding(body: body))
    case .certification: self.init(Certification(body: body))
    case .cloudService:
      guard let contract = CloudService(body: body).contract else { return nil }
      self.init([contract], RelatedFacts(.service))
    case .contract:
      let contract = Contract(body: body)
      guard let predecessor = contract.predecessor else { return nil }
      self.init(contract, after: predecessor)
    case .register, .catalogue, .setting, .section, .officer, .vendor, .nda, .assessment, .document, .redaction,
      .department, .roleAssignment, .informationSystem, .remediation, .observation, .report:
      return nil
    }
  }

  private init(
    _ subjects: [RecordID?], requirements: [String] = [], party: RecordID? = nil, _ facts: RelatedFacts
  ) {
    self.subjects = subjects.compactMap { $0.map(Target.record) }
    self.requirements = requirements
    self.party = party
    self.facts = facts
  }

  /// `began` is the day, `decided` the permission, `ended` the closing. Of an audit or incident itself too. A check names
  /// what was checked.
  private init(_ event: Event, _ record: RecordID) {
    var facts = RelatedFacts(.event)
    facts.code = event.kind?.code ?? 0
    facts.began = event.on
    facts.ended = event.closedOn
    facts.decided = event.permittedOn
    facts.reported = event.reportedOn
    facts.marks.insert(.saysWho, if: event.by != nil || event.byOfficer != nil || event.bySection != nil)
    facts.marks.insert(.saysHow, if: event.method != nil)
    facts.marks.insert(.saysResult, if: event.result != nil)
    facts.marks.insert(.saysAction, if: event.action != nil || event.actionTaken == false)
    facts.marks.insert(.actionTaken, if: event.actionTaken ?? (event.action != nil))
    facts.marks.insert(.noAction, if: event.actionTaken == false)
    facts.marks.insert(.saysPeriod, if: event.periodTo != nil)
    facts.marks.insert(.saysPermitter, if: event.permittedBy != nil || event.permittedByOfficer != nil)
    facts.marks.insert(.hasReason, if: event.samePersonReason != nil)
    facts.marks.insert(.importantInformation, if: event.givesImportantInformation == true)
    facts.marks.insert(.noImportantInformation, if: event.givesImportantInformation == false)
    facts.marks.insert(.disposesInformation, if: event.disposed.contains(.information))
    facts.marks.insert(.disposesAccounts, if: event.disposed.contains(.accounts))
    facts.marks.formUnion(.parties(event.bySection?.description, event.auditedSection?.description))
    let isSubject = event.kind == .audit || event.kind == .incident
    let isCheck = event.kind == .periodicCheck || event.kind == .buildCheck
    self.init([event.subject, isSubject ? record : nil], requirements: isCheck ? event.checked : [], facts)
  }

  /// `began` is the filing, `decided` the decision, `ended` the end of the approval. Of the application itself too.
  private init(_ application: Application, _ record: RecordID) {
    var facts = RelatedFacts(.application)
    facts.code = application.scheme?.code ?? 0
    facts.outcome = application.decision?.code ?? 0
    facts.began = application.appliedOn
    facts.decided = application.decidedOn
    facts.ended = application.validUntil
    facts.filedBy = application.applicantOffice
    facts.decidedBy = application.deciderOffice
    facts.material = application.reviewedDigest.map(MaterialFields.mark(of:)) ?? 0
    facts.marks.insert(
      .hasAdministrator, if: application.administrator != nil || application.administratorOfficer != nil)
    facts.marks.insert(.hasReason, if: application.samePersonReason != nil)
    facts.marks.formUnion(
      .parties(
        application.applicantOfficer, application.applicant, application.deciderOfficer, application.decider))
    self.init([application.subject, record], facts)
  }

  /// `began` and `ended` are its first and last day, `decided` the permission. Of the exception itself too.
  private init(_ exception: ExceptionMeasure, _ record: RecordID) {
    var facts = RelatedFacts(.exceptionMeasure)
    facts.began = exception.from
    facts.ended = exception.until
    facts.decided = exception.permittedOn
    facts.reported = exception.reportedOn
    facts.marks.insert(.urgent, if: exception.isUrgent == true)
    facts.marks.insert(.notUrgent, if: exception.isUrgent == false)
    facts.marks.insert(.hasReason, if: exception.reason != nil)
    facts.marks.formUnion(
      .parties(exception.askedByOfficer, exception.askedBy, exception.permittedByOfficer, exception.permittedBy))
    self.init([exception.subject, record], requirements: exception.requirements, facts)
  }

  /// `began` and `ended` are the days through which it is in force. Of the services that it names, or of the city.
  private init(_ regulation: Regulation) {
    var facts = RelatedFacts(.regulation)
    facts.began = regulation.inForceFrom
    facts.ended = regulation.until
    subjects = regulation.services.isEmpty ? [.organization] : regulation.services.map(Target.record)
    requirements = regulation.fulfils
    party = nil
    self.facts = facts
  }

  /// `began` is the request, else the start; `outcome` the decision. One under another points to that: the store finds
  /// the root on each day.
  private init(_ subcontract: Subcontract, _ material: Int64) {
    var facts = RelatedFacts(.subcontract)
    facts.material = material
    facts.outcome = subcontract.decision?.code ?? 0
    facts.began = subcontract.requestedOn ?? subcontract.start
    facts.ended = subcontract.end
    facts.decided = subcontract.decidedOn
    facts.marks.insert(.passedDown, if: subcontract.clausesPassedDown == true)
    facts.marks.insert(.notPassedDown, if: subcontract.clausesPassedDown == false)
    facts.marks.insert(.importantInformation, if: subcontract.handlesImportantInformation == true)
    facts.marks.insert(.noImportantInformation, if: subcontract.handlesImportantInformation == false)
    self.init([subcontract.contract, subcontract.service, subcontract.parent], party: subcontract.vendor, facts)
  }

  /// `began` and `ended` are its first and last day.
  private init(_ place: DataLocation, _ material: Int64) {
    var facts = RelatedFacts(.dataLocation)
    facts.began = place.since
    facts.ended = place.until
    facts.material = material
    self.init([place.service], facts)
  }

  /// `code` is what was found, `outcome` the state, `began` the day since which the contract says so.
  private init(_ clause: ClauseFinding) {
    var facts = RelatedFacts(.clauseFinding)
    facts.code = clause.found?.code ?? 0
    facts.outcome = clause.state?.code ?? 0
    facts.began = clause.holdsFrom
    facts.decided = clause.decidedOn
    self.init([clause.contract], requirements: [clause.requirement], facts)
  }

  /// `code` is the status, `ended` the last day of validity, `reported` the last day on which what was observed counts
  /// as fresh. One that names no service points to the vendor who holds it: the store finds the services.
  private init(_ certification: Certification) {
    var facts = RelatedFacts(.certification)
    facts.code = certification.status?.code ?? 0
    facts.ended = certification.validUntil
    facts.reported = certification.freshUntil
    facts.marks.insert(.claimNotBorneOut, if: certification.isClaimNotBorneOut)
    subjects = [(certification.service ?? certification.holder).map(Target.record) ?? .nobody]
    requirements = []
    party = certification.holder
    self.facts = facts
  }

  /// `began` is the start of the contract that follows.
  private init(_ contract: Contract, after predecessor: RecordID) {
    var facts = RelatedFacts(.successor)
    facts.began = contract.start ?? contract.signed
    self.init([predecessor], party: contract.vendor, facts)
  }
}

extension RelatedFacts.Marks {
  fileprivate mutating func insert(_ mark: Self, if holds: Bool) { if holds { insert(mark) } }

  /// Two persons, by their records where both are known, else as the paper names them.
  fileprivate static func parties(
    _ first: RecordID?, _ firstName: String?, _ second: RecordID?, _ secondName: String?
  ) -> Self {
    if let first, let second { return parties(first.description, second.description) }
    return parties(firstName.map(Width.foldedForMatching), secondName.map(Width.foldedForMatching))
  }

  fileprivate static func parties(_ first: String?, _ second: String?) -> Self {
    guard let first, let second else { return [] }
    return first == second ? .partiesSame : .partiesDiffer
  }
}

extension WordedChoice {
  /// Counted from 1 in the order of the cases, as projections keep it; 0 is "not recorded".
  public var code: Int64 { Int64(Array(Self.allCases).firstIndex { $0.rawValue == rawValue } ?? -1) + 1 }
}
