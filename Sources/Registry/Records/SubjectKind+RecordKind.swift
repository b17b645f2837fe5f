public import Requirements

extension SubjectKind {
  /// The kind of the records of which such a requirement is asked; the register stands for the organization.
  public var recordKind: RecordKind {
    switch self {
    case .organization: .register
    case .contract: .contract
    case .cloudService: .cloudService
    case .informationSystem: .informationSystem
    case .approval: .application
    case .audit, .incident: .event
    case .exception: .exceptionMeasure
    }
  }
}
