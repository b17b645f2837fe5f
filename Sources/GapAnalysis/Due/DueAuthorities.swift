internal import Registry
internal import Requirements

/// Which requirements of a catalogue speak of a date: found by what shows them, so that any city's catalogue will do.
struct DueAuthorities {
  private let catalogue: Catalogue
  private var requirements: [Requirement] { catalogue.requirements }

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The provision to cite; nil: none speaks of it.
  func cited(_ kind: DueKind, scheme: Application.Scheme? = nil) -> Int? {
    switch kind {
    case .contractEnd: ending(.contract)
    case .serviceEnd: ending(.cloudService)
    case .systemEnd: ending(.informationSystem)
    case .ndaEnd, .ndaSurvivalEnd: shown(by: NDAInForce.signature.name)
    case .approvalEnd: approval(scheme)
    case .exceptionEnd: shown(by: ExceptionPermitted.signature.name)
    case .exceptionReport: shown(by: DateRecorded.signature.name, of: .exception)
    case .noticeDate, .certificationEnd, .certificationCheck, .remediation, .officeVacancy, .periodic, .evidenceEnd,
      .phase:
      nil
    }
  }

  /// Whose office acts where no provision is cited: that of who sees the subject to its end.
  func acting(for subject: DueSubject) -> Int? {
    switch subject.kind {
    case .cloudService: ending(.cloudService)
    case .informationSystem: ending(.informationSystem)
    default: ending(.contract)
    }
  }

  func place(of requirement: String) -> Int? { catalogue.place(ofRecorded: requirement) }

  private func ending(_ kind: SubjectKind) -> Int? {
    requirements.firstIndex { $0.subject == kind && ($0.phase == .end || $0.phase == .disposal) }
  }

  private func approval(_ scheme: Application.Scheme?) -> Int? {
    switch scheme {
    case nil: nil
    case .subcontract?: shown(by: SubcontractsDecided.signature.name)
    case .exception?: shown(by: ExceptionPermitted.signature.name)
    case .cloudServiceC2OrHigher?, .cloudServiceBelowC2?, .outsourcedService?:
      shown(by: ApprovalRecorded.signature.name, parameters: ["scheme": scheme?.rawValue ?? ""])
    }
  }

  private func shown(by name: String, of kind: SubjectKind? = nil, parameters asked: [String: String] = [:]) -> Int? {
    requirements.firstIndex { requirement in
      (kind == nil || requirement.subject == kind)
        && requirement.shownBy.contains { showing in
          guard case .derivation(name, let parameters) = showing else { return false }
          return asked.allSatisfy { parameters[$0.key] == $0.value }
        }
    }
  }
}
