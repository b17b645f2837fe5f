package import TextForms

/// How an agreement stands on a day.
package enum NDAStanding: Sendable, Equatable {
  /// Signed on a later day.
  case notSigned
  /// It has ended, and binds no longer: its last day, survival included.
  case lapsed(CivilDate)
  /// Nobody recorded whether, or when, it was signed.
  case signingUnknown
  /// Nobody recorded its end, nor that it has none.
  case endUnknown
  /// It has ended, and what it asks still binds: it covers what was given before its end, nothing new.
  case survives
  case inForce
}
