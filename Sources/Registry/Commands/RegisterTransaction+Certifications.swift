public import TextForms

/// What officers find out about certifications, and registers do not say.
extension RegisterTransaction {
  /// An officer says that an entry of a register is the certification. From then on the register's own id is kept.
  ///
  /// - Throws: `RegisterError.officerRequired` without an officer.
  public func confirmMatch(_ certification: RecordID, in source: String, as id: String) throws {
    let officer = try acting(Words(ja: "掲載との突合の確認", en: "confirm a match"))
    try edit(
      certification,
      [
        "listedIn": .string(source), "listedAs": .string(id), "confirmedBy": .string(officer.description),
        "confirmedOn": .string(today.description),
      ], effect: .change(from: today))
  }

  /// An officer found that it was withdrawn on a day.
  public func confirmWithdrawal(_ certification: RecordID, on day: CivilDate) throws {
    _ = try acting(Words(ja: "取消しの確認", en: "confirm a withdrawal"))
    try edit(certification, ["withdrawnOn": .string(day.description)], effect: .change(from: today))
  }

  /// An officer found that its renewal was applied for on a day.
  public func confirmPendingRenewal(_ certification: RecordID, on day: CivilDate) throws {
    _ = try acting(Words(ja: "更新申請の確認", en: "confirm a pending renewal"))
    try edit(certification, ["renewalAppliedOn": .string(day.description)], effect: .change(from: today))
  }

  private func acting(_ name: Words) throws -> RecordID {
    guard let officer = act.officer else { throw RegisterError.officerRequired(act: name) }
    return officer
  }
}
