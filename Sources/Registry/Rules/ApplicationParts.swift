/// The fields of an application by who may write them when.
enum ApplicationParts {
  static let filing = ["appliedOn", "applicant", "applicantOfficer", "applicantOffice"]
  static let deciding = [
    "decision", "decidedOn", "decider", "deciderOfficer", "deciderOffice", "administrator", "administratorOfficer",
    "conditions", "validUntil", "samePersonReason", "decisionReason", "reviewNote", "reviewedDigest", "reviewedAt",
  ]
  static let content = [
    "number", "scheme", "subject", "applicationReason", "termsRead", "risksAccepted", "plannedStart",
  ]
}
