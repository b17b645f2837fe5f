/// What holds on one day, before it is known since when and until when.
struct Judgement {
  let status: Status
  let reason: Reason
  var evidence: Int64?
  var hasConflict = false

  init(_ status: Status, _ reason: Reason, evidence: Int64? = nil, hasConflict: Bool = false) {
    self.status = status
    self.reason = reason
    self.evidence = evidence
    self.hasConflict = hasConflict
  }
}
