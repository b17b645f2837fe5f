internal import Requirements
internal import TextForms

/// Asks of an approval on record, whichever way it came, what an act would have been asked: a decision never counts
/// where the act would have been refused.
struct ApprovalScrutiny {
  let reader: any RegisterReading
  let sequence: Int64
  let catalogue: Catalogue?
  let holders: OfficeHolders

  /// - Parameter catalogue: nil: the adopted one.
  init(at sequence: Int64, reader: any RegisterReading, by catalogue: Catalogue? = nil) throws {
    self.reader = reader
    self.sequence = sequence
    self.catalogue = try catalogue ?? AdoptedCatalogue.current(in: reader, at: sequence)
    holders = try OfficeHolders(at: sequence, reader: reader)
  }

  /// In the order of the cases; empty: nothing is known against it.
  ///
  /// - Parameter day: the day on which it is asked whether it counts; nil: whether it did when it was decided.
  func doubts(of application: Application, on day: CivilDate?) throws -> [ApprovalDoubt] {
    guard let scheme = application.scheme, let subject = application.subject else { return [] }
    var doubts: [ApprovalDoubt] = []
    if let rights = catalogue?.approvals[scheme] {
      let scope = try OfficeScope(of: subject, at: sequence, reader: reader)
      let filed = standing(application.filer, rights.filing, scope, on: application.appliedOn)
      if filed != true { doubts.append(filed == nil ? .filerUnknown : .filedByOtherOffice) }
      let decided = standing(application.decisionMaker, rights.deciding, scope, on: application.decidedOn)
      if decided != true { doubts.append(decided == nil ? .deciderUnknown : .decidedByOtherOffice) }
      if let doubt = parties(of: application, rights.deciding, scope) { doubts.append(doubt) }
      if rights.appointing != nil, try !hasAdministrator(application, on: day) { doubts.append(.administratorMissing) }
    }
    if try isOfOtherClass(application) { doubts.append(.schemeOfOtherClass) }
    return ApprovalDoubt.allCases.filter(doubts.contains)
  }

  /// Whether who took a step had the right to; nil: the records do not say. Where nobody is on record in the office on
  /// the day, the office that the paper names decides.
  func standing(
    _ person: Application.Person, _ right: ApprovalRights.Right, _ scope: OfficeScope, on day: CivilDate?
  ) -> Bool? {
    guard let day else { return nil }
    guard let offices = catalogue?.exercising(right.offices), !offices.isEmpty else { return true }
    if let officer = person.officer {
      let holdings = offices.map { holders.holding(of: $0.rawValue, in: scope, on: day) }
      if holdings.contains(where: { $0.includes(officer) }) { return true }
      if holdings.contains(where: { !$0.isVacant }) { return false }
    }
    return person.office.map { office in offices.contains { $0.rawValue == office } }
  }

  /// Nil: they are known to be two, or why they are one is on record and nobody is named in the place of the one.
  private func parties(
    of application: Application, _ right: ApprovalRights.Right, _ scope: OfficeScope
  ) -> ApprovalDoubt? {
    guard let isSame = application.filer.isSame(as: application.decisionMaker) else { return .partiesUnknown }
    guard isSame else { return nil }
    guard application.samePersonReason != nil else { return .applicantIsDecider }
    guard let officer = application.deciderOfficer, let day = application.decidedOn else { return nil }
    let hasSubstitute = (catalogue?.exercising(right.offices) ?? []).contains {
      !holders.holding(of: $0.rawValue, in: scope, on: day).substitutes(for: officer).isEmpty
    }
    return hasSubstitute ? .applicantIsDecider : nil
  }

  /// The approval names one, and what it is for has not lost its own since.
  private func hasAdministrator(_ application: Application, on day: CivilDate?) throws -> Bool {
    guard application.administrator != nil || application.administratorOfficer != nil else { return false }
    guard let day, application.scheme?.subjectKind == .cloudService, let subject = application.subject else {
      return true
    }
    guard let body = try held(subject, on: day) else { return false }
    let service = CloudService(body: body)
    return service.administrator != nil || service.administratorOfficer != nil
  }

  private func isOfOtherClass(_ application: Application) throws -> Bool {
    guard application.scheme == .cloudServiceBelowC2, let subject = application.subject,
      let day = application.decidedOn
    else { return false }
    return try held(subject, on: day).flatMap { CloudService(body: $0).confidentiality }.map { $0 >= .c2 } ?? true
  }

  private func held(_ record: RecordID, on day: CivilDate) throws -> JSONObject? {
    try reader.timeline(of: record, at: sequence).body(on: day)
  }
}
