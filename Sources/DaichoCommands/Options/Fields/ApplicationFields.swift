internal import ArgumentParser
internal import Registry
internal import Requirements
internal import TextForms

/// The options of an application and its decision (申請・決定).
struct ApplicationFields: RecordFields {
  static var kind: RecordKind { .application }

  @Option(help: .field(.application, "number")) var number: String?
  @Option(help: .field(.application, "scheme")) var scheme: String?
  @Option(help: .field(.application, "subject")) var subject: String?
  @Option(help: .field(.application, "appliedOn")) var appliedOn: String?
  @Option(help: .field(.application, "applicant")) var applicant: String?
  @Option(help: .field(.application, "applicantOfficer")) var applicantOfficer: String?
  @Option(help: .field(.application, "applicantOffice")) var applicantOffice: String?
  @Option(help: .field(.application, "applicationReason")) var applicationReason: String?
  @Option(help: .field(.application, "termsRead")) var termsRead: String?
  @Option(help: .field(.application, "risksAccepted")) var risksAccepted: String?
  @Option(help: .field(.application, "plannedStart")) var plannedStart: String?
  @Option(help: .field(.application, "decidedOn")) var decidedOn: String?
  @Option(help: .field(.application, "decision")) var decision: String?
  @Option(help: .field(.application, "decider")) var decider: String?
  @Option(help: .field(.application, "deciderOfficer")) var deciderOfficer: String?
  @Option(help: .field(.application, "deciderOffice")) var deciderOffice: String?
  @Option(help: .field(.application, "administrator")) var administrator: String?
  @Option(help: .field(.application, "administratorOfficer")) var administratorOfficer: String?
  @Option(help: .field(.application, "conditions")) var conditions: String?
  @Option(help: .field(.application, "decisionReason")) var decisionReason: String?
  @Option(help: .field(.application, "reviewNote")) var reviewNote: String?
  @Option(help: .field(.application, "validUntil")) var validUntil: String?
  @Option(help: .field(.application, "samePersonReason")) var samePersonReason: String?
  @Option(help: .field(.application, "note")) var note: String?

  var input: [String: [String]] {
    Self.typed(
      [
        "number": number, "scheme": scheme, "subject": subject, "appliedOn": appliedOn, "applicant": applicant,
        "applicantOfficer": applicantOfficer, "applicantOffice": applicantOffice, "decidedOn": decidedOn,
        "decision": decision, "decider": decider, "deciderOfficer": deciderOfficer, "deciderOffice": deciderOffice,
        "administrator": administrator, "administratorOfficer": administratorOfficer, "conditions": conditions,
        "validUntil": validUntil, "samePersonReason": samePersonReason, "note": note,
        "applicationReason": applicationReason, "termsRead": termsRead, "risksAccepted": risksAccepted,
        "plannedStart": plannedStart, "decisionReason": decisionReason, "reviewNote": reviewNote,
      ])
  }

  static var listed: [String] {
    [
      "number", "scheme", "subject", "appliedOn", "applicantOfficer", "decidedOn", "deciderOfficer", "validUntil",
    ]
  }

  static var listedWhenFilled: [String] { ["samePersonReason"] }

  /// What a decision says is not yet where it stands: it may have lapsed, or what was reviewed may have changed.
  static func computed(
    _ versions: [RecordVersion], on day: CivilDate, at sequence: Int64, reader: any RegisterReading
  ) throws -> [ComputedColumn] {
    let approved = try ApprovedServices(ApprovalScheme.allCases, on: day, at: sequence, reader: reader)
    let known = Dictionary(
      (approved.approvals + approved.refused).map { ($0.application.record, $0) },
      uniquingKeysWith: { first, _ in first })
    let states = ApplicationStates(on: day, at: sequence, reader: reader)
    let values = try versions.map { version -> ComputedColumn.Value? in
      guard !version.isRetired, let body = version.body else { return nil }
      let state = try known[version.record]?.state ?? states.state(of: Application(body: body))
      return ComputedColumn.Value(json: .string(state.rawValue), words: state.words)
    }
    let doubts = versions.map { version -> ComputedColumn.Value? in
      guard let doubts = known[version.record]?.doubts, !doubts.isEmpty else { return nil }
      return ComputedColumn.Value(
        json: .array(doubts.map { .string($0.rawValue) }),
        words: Words(
          ja: doubts.map(\.words.ja).joined(separator: "、"), en: doubts.map(\.words.en).joined(separator: ", ")))
    }
    let state = ComputedColumn(key: "state", heading: Words(ja: "状態", en: "state"), values: values)
    guard doubts.contains(where: { $0 != nil }) else { return [state] }
    return [
      state,
      ComputedColumn(
        key: "doubts", heading: Words(ja: "承認が数えられない理由・未確認の点", en: "why it does not count, or is not known to"),
        values: doubts),
    ]
  }

  static var furtherSubcommands: [any ParsableCommand.Type] {
    [
      ApplicationNew.self, ApplicationFormCommand.self, ApplicationCheck.self, ApplicationPrint.self,
      ApplicationSubmit.self,
      ApplicationReturn.self, ApplicationApprove.self, ApplicationReject.self, ApplicationWithdraw.self,
      ApplicationHistoryCommand.self, ApplicationApproved.self,
    ]
  }

  static var examples: RecordExamples {
    RecordExamples(
      add: [
        "--number AP-001 --scheme cloudServiceC2OrHigher --subject CS-001 --application-reason 窓口の電子化のため"
      ],
      edit: [
        "AP-001 --planned-start 2026-10-01"
      ],
      number: "AP-001")
  }
}
