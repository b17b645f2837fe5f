public import Requirements
public import TextForms

/// What is approved on a day, as far as the register shows it: of each subject the newest approval that counts, has
/// lapsed or is stale. One that as an act would have been refused is not among them.
public struct ApprovedServices: Sendable {
  public struct Approval: Sendable {
    public let scheme: ApprovalScheme
    public let state: ApplicationState
    /// What is not recorded of it, or is known against it.
    public let doubts: [ApprovalDoubt]
    /// As they are on the day.
    public let application: RecordVersion
    public let subject: RecordVersion

    /// It is in force, and nothing that an act would have been asked is open.
    public var counts: Bool { state.isInForce && doubts.isEmpty }
  }

  /// In the order in which the first approval of each subject was recorded.
  public private(set) var approvals: [Approval] = []
  /// Approvals on record that as an act would have been refused, in the order in which they were recorded.
  public private(set) var refused: [Approval] = []

  /// - Parameter subjects: nil: all that there are.
  public init(
    _ schemes: [ApprovalScheme], of subjects: Set<RecordID>? = nil, on day: CivilDate, at sequence: Int64,
    reader: any RegisterReading
  ) throws {
    let reading = try ApprovalReading(on: day, at: sequence, reader: reader)
    var newest: [RecordID: (day: CivilDate, approval: Approval)] = [:]
    var order: [RecordID] = []
    try reader.records(.application, on: day, at: sequence) { version in
      guard !version.isRetired, let body = version.body else { return true }
      let application = Application(body: body)
      guard application.isApproved, let scheme = application.scheme, schemes.contains(scheme),
        let subject = application.subject, subjects?.contains(subject) ?? true,
        let decided = application.decidedOn, decided <= day,
        let approval = try reading.approval(application, scheme, version, of: subject)
      else { return true }
      guard !approval.doubts.contains(where: \.isRefusal) else {
        refused.append(approval)
        return true
      }
      if newest[subject] == nil { order.append(subject) }
      if newest[subject].map({ $0.day <= decided }) ?? true { newest[subject] = (decided, approval) }
      return true
    }
    approvals = order.compactMap { newest[$0]?.approval }
  }
}

/// Reads approvals for one day.
private struct ApprovalReading {
  private let scrutiny: ApprovalScrutiny
  private let states: ApplicationStates
  private let day: CivilDate

  init(on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    self.day = day
    scrutiny = try ApprovalScrutiny(at: sequence, reader: reader)
    states = ApplicationStates(on: day, at: sequence, reader: reader)
  }

  /// Nil: what it is for is not there on the day.
  func approval(
    _ application: Application, _ scheme: ApprovalScheme, _ version: RecordVersion, of subject: RecordID
  ) throws -> ApprovedServices.Approval? {
    let timeline = try scrutiny.reader.timeline(of: subject, at: scrutiny.sequence)
    guard let held = timeline.last(where: { $0.effectiveFrom.map { $0 <= day } ?? true }), held.body != nil else {
      return nil
    }
    return ApprovedServices.Approval(
      scheme: scheme, state: try states.state(of: application), doubts: try scrutiny.doubts(of: application, on: day),
      application: version, subject: held)
  }
}
