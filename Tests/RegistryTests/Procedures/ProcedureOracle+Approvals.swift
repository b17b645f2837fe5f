import Registry
import TextForms

extension ProcedureOracle {
  enum Lawfulness {
    case lawful
    case unlawful
    case unknown
  }

  static let approvals = ["approved", "approvedWithConditions"]

  /// Whether what an application says of filing and decision is what an act would have been allowed.
  ///
  /// - Parameter asksForAdministrator: whether it must have one, where its scheme asks for one.
  func lawfulness(of application: JSONObject, asksForAdministrator: Bool = true) throws -> Lawfulness {
    let (scheme, subject) = (application.text("scheme"), application["subject"])
    let (filer, decider) = (application["applicantOfficer"]?.text, application["deciderOfficer"]?.text)
    let decided = application.date("decidedOn")
    let steps = [
      try mayTake(
        .filing, scheme, for: subject, officer: filer, stated: application["applicantOffice"]?.text,
        on: application.date("appliedOn")),
      try mayTake(
        .deciding, scheme, for: subject, officer: decider, stated: application["deciderOffice"]?.text, on: decided),
    ]
    if steps.contains(false) { return .unlawful }
    if let filer, filer == decider, let decided {
      let hasSubstitute = try hasSubstitute(decider, scheme, for: subject, on: decided)
      guard application["samePersonReason"] != nil, !hasSubstitute else { return .unlawful }
    }
    if scheme != "subcontract", asksForAdministrator {
      guard application["administratorOfficer"] != nil else { return .unlawful }
    }
    if scheme.hasPrefix("cloudService"), asksForAdministrator, try body(subject)?["administratorOfficer"] == nil {
      return .unlawful
    }
    if scheme == "cloudServiceBelowC2", try body(subject, on: decided)?["confidentiality"] != "1" { return .unlawful }
    return steps.contains(nil) || filer == nil || decider == nil ? .unknown : .lawful
  }

  /// What a review of a subject is about, as it stands on a day: its own fields, and those of every place and
  /// subcontract under it.
  func reviewed(_ subject: RecordID, on day: CivilDate) throws -> [String: JSONObject] {
    guard let own = try body(subject, on: day) else { return [:] }
    var found = [subject.description: Self.material(own)]
    var under: Set<String> = [subject.description]
    var count = 0
    while count < under.count {
      count = under.count
      for record in parts where !under.contains(record.description) {
        guard let body = try body(record, on: day),
          ["service", "contract", "parent"].contains(where: { key in body[key]?.text.map(under.contains) ?? false })
        else { continue }
        under.insert(record.description)
        if (body.date("end") ?? body.date("until") ?? day) >= day { found[record.description] = Self.material(body) }
      }
    }
    return found
  }

  /// All but what nobody reviews.
  private static func material(_ body: JSONObject) -> JSONObject {
    let unreviewed = [
      "number", "name", "title", "note", "section", "administratorOfficer", "ledgerEntryOn", "closedOn", "since",
      "until",
      "end", "start", "signed", "decision", "decidedOn", "decider", "givesImportantInformation", "system",
    ]
    return body.filter { !unreviewed.contains($0.key) }
  }
}
