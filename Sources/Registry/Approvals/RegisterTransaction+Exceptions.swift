internal import TextForms

/// The steps of an exception (8.4), each an act of the officer who acts.
extension RegisterTransaction {
  /// Asks for it today.
  public func askForException(_ exception: RecordID) throws {
    let officer = try officerOfException(Words(ja: "例外措置の申請", en: "ask for an exception"))
    try edit(
      exception, ["askedOn": .string(today.description), "askedByOfficer": .string(officer.description)],
      effect: .change(from: today))
  }

  /// Permits it today.
  public func permitException(_ exception: RecordID) throws {
    let officer = try officerOfException(Words(ja: "例外措置の許可", en: "permit an exception"))
    try edit(
      exception, ["permittedOn": .string(today.description), "permittedByOfficer": .string(officer.description)],
      effect: .change(from: today))
  }

  /// An urgent one is reported to the CISO today (8.4(2)).
  public func reportException(_ exception: RecordID) throws {
    _ = try officerOfException(Words(ja: "例外措置の事後報告", en: "report an urgent exception"))
    try edit(exception, ["reportedOn": .string(today.description)], effect: .change(from: today))
  }

  private func officerOfException(_ name: Words) throws -> RecordID {
    guard let officer = act.officer else { throw RegisterError.officerRequired(act: name) }
    return officer
  }
}
