package import Requirements
internal import TextForms

extension SubjectKind {
  /// Of which kind of subject a record is; nil: of none.
  package init?(_ kind: RecordKind, body: JSONObject) {
    switch kind {
    case .register: self = .organization
    case .contract: self = .contract
    case .cloudService: self = .cloudService
    case .informationSystem: self = .informationSystem
    case .application: self = .approval
    case .exceptionMeasure: self = .exception
    case .event:
      switch Event(body: body).kind {
      case .audit: self = .audit
      case .incident: self = .incident
      default: return nil
      }
    case .catalogue, .setting, .section, .officer, .vendor, .nda, .assessment, .document, .redaction, .department,
      .roleAssignment, .subcontract, .dataLocation, .regulation, .remediation, .certification, .clauseFinding,
      .observation, .report:
      return nil
    }
  }
}

extension SubjectVersion {
  /// What a body says of a subject of its kind. References are left to the store, which knows their keys.
  package init(_ kind: SubjectKind, body: JSONObject) {
    self.init()
    number = body.text("number")
    title = body["title"]?.text ?? body["name"]?.text ?? ""
    for fact in Fact.known(of: kind) { facts.read(fact, from: body) }
    switch kind {
    case .contract: read(Contract(body: body), checked: body.date("lastPeriodicCheckOn"))
    case .cloudService: read(CloudService(body: body))
    case .informationSystem: read(InformationSystem(body: body))
    case .approval: read(Application(body: body))
    case .audit, .incident: read(Event(body: body))
    case .exception: read(ExceptionMeasure(body: body))
    case .organization:
      number = SubjectKind.organization.rawValue
      title = ""
    }
  }

  private mutating func read(_ contract: Contract, checked: CivilDate?) {
    dates.signed = contract.signed
    dates.start = contract.start
    dates.end = contract.end
    dates.closed = contract.closedOn
    dates.checked = checked
  }

  private mutating func read(_ service: CloudService) {
    dates.start = service.useStart
    dates.end = service.useEnd
    dates.closed = service.closedOn
    dates.ledgerEntry = service.ledgerEntryOn
    dates.reported = service.ledgerReportedOn
    dates.foreignLawAssessed = service.foreignLawAssessedOn
  }

  private mutating func read(_ system: InformationSystem) {
    dates.start = system.operationStart
    dates.end = system.operationEnd
    dates.ledgerEntry = system.ledgerEntryOn
    dates.reported = system.ledgerReportedOn
    dates.permitted = system.offPremisesApprovedOn
    dates.connectionPermitted = system.externalConnectionPermittedOn
  }

  private mutating func read(_ application: Application) {
    dates.signed = application.appliedOn
    dates.permitted = application.decidedOn
  }

  private mutating func read(_ event: Event) {
    dates.start = event.on
    dates.end = event.closedOn
    dates.reported = event.reportedOn
    dates.permitted = event.reportedToCommissionOn
  }

  private mutating func read(_ exception: ExceptionMeasure) {
    dates.signed = exception.askedOn
    dates.start = exception.from
    dates.end = exception.until
    dates.permitted = exception.permittedOn
    dates.reported = exception.reportedOn
  }
}

extension FactValues {
  /// The field of a record has the name of the fact.
  fileprivate mutating func read(_ fact: Fact, from body: JSONObject) {
    guard let value = body[fact.rawValue] else { return }
    switch fact.kind {
    case .flag: self[fact] = value.flag
    case .list: self[choices: fact] = Choices(value.array?.compactMap(\.text) ?? [value.text ?? ""], of: fact)
    case .classification(let axis): self[rank: fact] = value.text.flatMap { axis.levels.firstIndex(of: $0) }
    }
  }
}
