internal import TextForms

extension RegisterTransaction {
  /// Erases the body of an entry that no longer says what holds: personal data, or a retention period that ended.
  /// The chain still verifies, and says that the entry was redacted.
  public func redact(_ target: Int64, reason: String) throws {
    let name = Words(ja: "墨消し", en: "redact")
    guard act.officer != nil else { throw RegisterError.officerRequired(act: name) }
    guard !reason.allSatisfy(\.isWhitespace) else { throw RegisterError.reasonRequired(act: name) }
    guard let entry = try reader.entry(target) else { throw RegisterError.unknownEntry(target) }
    guard entry.content != nil else { throw RegisterError.alreadyRedacted(target) }
    let timeline = try reader.timeline(of: entry.record, at: sequence)
    guard entry.kind.isRedactable, !isInForce(target, in: timeline) else {
      throw RegisterError.stillInForce(target)
    }
    try add(.redaction, ["sequence": .integer(target)], reason: reason)
    try erase(target)
  }

  private func isInForce(_ target: Int64, in timeline: [RecordVersion]) -> Bool {
    guard let version = timeline.first(where: { $0.sequence == target }) else { return false }
    // A retirement goes last: without it, what held before would seem to hold again.
    if version.isRetired { return timeline.contains { !$0.isRetired } }
    return timeline.last?.isRetired != true
  }
}

extension RecordKind {
  /// Catalogues, settings and redactions hold no personal data, and every past judgement needs them; what was issued as
  /// a report stays, and later reports are compared with it.
  var isRedactable: Bool {
    switch self {
    case .section, .officer, .vendor, .contract, .nda, .assessment, .document, .department, .roleAssignment,
      .subcontract, .informationSystem, .cloudService, .application, .dataLocation, .regulation, .event, .remediation,
      .exceptionMeasure, .certification, .clauseFinding, .observation:
      true
    case .register, .catalogue, .setting, .redaction, .report: false
    }
  }
}
