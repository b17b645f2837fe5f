import Registry
import TestSupport
import TextForms

/// Follows one sequence: what was so before each command, to tell what the command has brought about.
struct SequenceWatch {
  private var bodies: [RecordID: JSONObject] = [:]
  private var uncovered: Set<RecordID> = []
  private var withoutAdministrator: Set<RecordID> = []
  /// Of each decision that names what was reviewed, just that.
  private var reviewed: [RecordID: [String: JSONObject]] = [:]
  /// Which subjects counted as approved at the end.
  private(set) var stages: [RecordID: String] = [:]
  private(set) var schemes: [RecordID: String] = [:]
  private(set) var counted: Set<RecordID> = []

  /// What must never be, and is there after a command that was not refused; empty: nothing.
  mutating func violations(
    after command: RandomCommand, in known: RandomCase, _ oracle: ProcedureOracle
  ) throws -> [String] {
    var found: [String] = []
    let isAct = command.nature == .act
    for application in known.applications {
      let now = try oracle.body(application)
      if isAct { found += try oracle.faults(ofApplication: application, from: bodies[application], to: now, command) }
      if let now, now["decision"] != bodies[application]?["decision"], now["reviewedDigest"] != nil,
        let subject = now.record("subject")
      {
        reviewed[application] = try oracle.reviewed(subject, on: oracle.today)
      }
      bodies[application] = now
      schemes[application] = now?["scheme"]?.text
      stages[application] = now?["decision"]?.text ?? (now?["appliedOn"] == nil ? nil : "")
    }
    for kind in [RecordKind.exceptionMeasure, .subcontract, .contract, .cloudService, .event] {
      for record in (known.records[kind] ?? []) + known.subjects(kind) {
        let now = try oracle.body(record)
        if isAct, let now {
          found += try oracle.faults(of: kind, record, from: bodies[record], to: now, command, known)
        }
        bodies[record] = now
      }
    }
    if command.isOfApprovals { found += try listed(known, oracle, isAct: isAct) }
    let out = try oracle.uncovered(known.records[.event] ?? [], agreements: known.records[.nda] ?? [])
    if isAct, !out.isSubset(of: uncovered) { found.append("information went out before its NDA") }
    uncovered = out
    return found
  }

  /// What the list of approved services says, held against the oracle.
  private mutating func listed(
    _ known: RandomCase, _ oracle: ProcedureOracle, isAct: Bool
  ) throws -> [String] {
    let listed = try ApprovedServices(
      Application.Scheme.allCases, of: Set(known.subjects), on: oracle.today, at: oracle.sequence,
      reader: oracle.reader)
    let counts = Set(listed.approvals.filter(\.counts).map(\.application.record))
    var newest: [RecordID: (day: CivilDate, application: RecordID, isLawful: Bool)] = [:]
    var orphans: Set<RecordID> = []
    for application in known.applications {
      guard let body = try oracle.body(application), let day = body.date("decidedOn"), day <= oracle.today,
        ProcedureOracle.approvals.contains(body.text("decision")), let subject = body.record("subject")
      else { continue }
      let lawfulness = try oracle.lawfulness(of: body)
      if body.text("scheme").hasPrefix("cloudService"), try oracle.body(subject)?["administratorOfficer"] == nil,
        try isInForce(application, body, of: subject, oracle)
      {
        orphans.insert(application)
      }
      guard lawfulness != .unlawful, newest[subject].map({ $0.day <= day }) ?? true else { continue }
      newest[subject] = (day, application, lawfulness == .lawful)
    }
    let expected = Set(
      try newest.filter { subject, approval in
        guard approval.isLawful, let body = try oracle.body(approval.application) else { return false }
        return try isInForce(approval.application, body, of: subject, oracle)
      }.map(\.value.application))
    counted = Set(newest.filter { expected.contains($0.value.application) }.keys)
    defer { withoutAdministrator = orphans }
    let wrong = try counts.symmetricDifference(expected).compactMap { try oracle.body($0)?.text("number") }.sorted()
    return wrong.map { "\($0) \(counts.count > expected.count ? "counts as approved" : "does not count as approved")" }
      + (isAct && !orphans.isSubset(of: withoutAdministrator) ? ["an approved service has no administrator"] : [])
  }

  /// It has not ended, and is of what stands.
  func isInForce(
    _ application: RecordID, _ body: JSONObject, of subject: RecordID, _ oracle: ProcedureOracle
  ) throws -> Bool {
    if let until = body.date("validUntil"), until < oracle.today { return false }
    guard let day = body.date("decidedOn") else { return false }
    return try oracle.reviewed(subject, on: oracle.today)
      == (reviewed[application] ?? oracle.reviewed(subject, on: day))
  }
}
