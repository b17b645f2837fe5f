internal import Certification
internal import Registry
internal import TextForms

/// What an observation changed in one certification of ours.
struct CertificationChange: Sendable {
  let number: String
  /// The service or vendor that it is of, as people know it.
  let subject: String
  let before: Certification
  let after: Certification
  let reason: StandingReason
  /// Fields of the entry itself whose change somebody should hear of.
  let fields: [EntryChange.FieldChange]

  /// The status went down, an end came nearer, or the register no longer bears out what the vendor claims.
  var isWorse: Bool {
    if let old = before.status, let new = after.status, new.isWorse(than: old) { return true }
    if let old = before.validUntil, let new = after.validUntil, new < old { return true }
    return after.isClaimNotBorneOut && !before.isClaimNotBorneOut
  }

  var isStatusChange: Bool { before.status != after.status || before.validUntil != after.validUntil }

  /// The list does not hold it any more; whether that means anything, further looks will tell.
  var isMissing: Bool { before.absences == 0 && after.absences > 0 }

  /// Something of which an officer should hear.
  var isMaterial: Bool { isWorse || isStatusChange || isMissing || !fields.isEmpty }
}
