public import Requirements
public import TextForms

/// An application and its decision (申請・決定) as they were, and the administrator whom it appoints (9.2(4)④–⑥, 9.3, 8.4).
///
/// One person on both sides is a gap (2(9)①), not a fault of the record.
public struct Application: Sendable, Equatable {
  /// Under which rule it was filed.
  public typealias Scheme = ApprovalScheme

  public enum Decision: String, WordedChoice {
    case approved
    case approvedWithConditions
    case rejected
    case returned
    case withdrawn

    public var words: Words {
      switch self {
      case .approved: Words(ja: "承認", en: "approved")
      case .approvedWithConditions: Words(ja: "条件付き承認", en: "approved with conditions")
      case .rejected: Words(ja: "不承認", en: "rejected")
      case .returned: Words(ja: "差戻し", en: "returned")
      case .withdrawn: Words(ja: "取下げ", en: "withdrawn")
      }
    }
  }

  public let number: String
  public let scheme: Scheme?
  /// A cloud service, contract, subcontract or exception.
  public let subject: RecordID?
  public let appliedOn: CivilDate?
  /// As the paper names the applicant.
  public let applicant: String?
  public let applicantOfficer: RecordID?
  /// The id of an office of the catalogue.
  public let applicantOffice: String?
  /// What was read of the terms of use, with the version (9.3（自治体機密性2以上を取り扱わない場合）(2)①).
  public let termsRead: String?
  /// Which risks were found acceptable, and why.
  public let risksAccepted: String?
  public let plannedStart: CivilDate?
  /// What the decision binds to: the digest of the state that was reviewed, and the journal's sequence at that time. Nil
  /// for facts about the past, of which nobody knows it.
  public let reviewedDigest: Digest?
  public let reviewedAt: Int64?
  public let decidedOn: CivilDate?
  public let decision: Decision?
  /// As the paper names who decided.
  public let decider: String?
  public let deciderOfficer: RecordID?
  public let deciderOffice: String?
  /// As the paper names the administrator whom the approval appoints.
  public let administrator: String?
  public let administratorOfficer: RecordID?
  public let conditions: String?
  public let decisionReason: String?
  /// The last day on which the approval counts.
  public let validUntil: CivilDate?
  /// Why one person on both sides could not be avoided (2(9)①).
  public let samePersonReason: String?

  public init(body: JSONObject) {
    number = body.text("number")
    scheme = body.choice("scheme")
    subject = body.record("subject")
    appliedOn = body.date("appliedOn")
    applicant = body["applicant"]?.text
    applicantOfficer = body.record("applicantOfficer")
    applicantOffice = body["applicantOffice"]?.text
    termsRead = body["termsRead"]?.text
    risksAccepted = body["risksAccepted"]?.text
    plannedStart = body.date("plannedStart")
    reviewedDigest = body["reviewedDigest"]?.text.flatMap(Digest.init)
    reviewedAt = body["reviewedAt"]?.integer
    decidedOn = body.date("decidedOn")
    decision = body.choice("decision")
    decider = body["decider"]?.text
    deciderOfficer = body.record("deciderOfficer")
    deciderOffice = body["deciderOffice"]?.text
    administrator = body["administrator"]?.text
    administratorOfficer = body.record("administratorOfficer")
    conditions = body["conditions"]?.text
    decisionReason = body["decisionReason"]?.text
    validUntil = body.date("validUntil")
    samePersonReason = body["samePersonReason"]?.text
  }

  static let descriptor = RecordDescriptor(
    kind: .application, fields: identity + decision + .annotations, ordered: [("appliedOn", "decidedOn")],
    contradictions: contradictions)

  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    guard let text = body["reviewedDigest"]?.text, let field = descriptor.field("reviewedDigest"),
      Digest(text)?.description != text
    else { return [] }
    return [
      FieldFault(
        .malformed, field, found: text,
        allowed: Words(ja: "64桁の16進数（小文字）", en: "64 hexadecimal digits in lower case"))
    ]
  }

  private static let identity: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "申請番号", en: "application number", required: true),
    FieldDescriptor("scheme", .choice(Scheme.choices), ja: "申請の区分", en: "scheme", required: true),
    FieldDescriptor(
      "subject", .anyReference([.cloudService, .contract, .subcontract, .exceptionMeasure]), ja: "対象", en: "subject",
      required: true),
    FieldDescriptor("appliedOn", .date, ja: "申請日", en: "applied on"),
    FieldDescriptor("applicant", .line, ja: "申請者（記載どおり）", en: "applicant as written"),
    FieldDescriptor("applicantOfficer", .reference(.officer), ja: "申請者", en: "applicant"),
    FieldDescriptor("applicantOffice", .office, ja: "申請者の職務", en: "office of the applicant"),
    FieldDescriptor("applicationReason", .prose, ja: "申請の理由", en: "reason for the application"),
    FieldDescriptor("termsRead", .prose, ja: "読んだ約款・利用規約（名称と版）", en: "terms read (name and version)"),
    FieldDescriptor("risksAccepted", .prose, ja: "受け入れられると判断したリスクと理由", en: "risks found acceptable, and why"),
    FieldDescriptor("plannedStart", .date, ja: "利用開始予定日", en: "use planned from"),
  ]

  private static let decision: [FieldDescriptor] = [
    FieldDescriptor("decidedOn", .date, ja: "決定日", en: "decided on"),
    FieldDescriptor("decision", .choice(Decision.choices), ja: "決定", en: "decision"),
    FieldDescriptor("decider", .line, ja: "決定者（記載どおり）", en: "decided by, as written"),
    FieldDescriptor("deciderOfficer", .reference(.officer), ja: "決定者", en: "decided by"),
    FieldDescriptor("deciderOffice", .office, ja: "決定者の職務", en: "office of who decided"),
    FieldDescriptor("administrator", .line, ja: "管理者（記載どおり）", en: "administrator as written"),
    FieldDescriptor("administratorOfficer", .reference(.officer), ja: "管理者", en: "administrator"),
    FieldDescriptor("conditions", .prose, ja: "承認の条件", en: "conditions"),
    FieldDescriptor("decisionReason", .prose, ja: "決定の理由", en: "reason for the decision"),
    FieldDescriptor("reviewNote", .prose, ja: "審査の記録", en: "note of the review"),
    FieldDescriptor(
      "reviewedDigest", .line, ja: "審査した内容の照合値（SHA-256）", en: "digest of what was reviewed (SHA-256)", written: true),
    FieldDescriptor(
      "reviewedAt", .number(1...CanonicalJSON.largestInteger), ja: "審査した時点の記録番号", en: "sequence at the review",
      written: true),
    FieldDescriptor("validUntil", .date, ja: "承認の有効期限（当日まで有効）", en: "valid until (that day included)"),
    FieldDescriptor("samePersonReason", .prose, ja: "申請者と決定者が同一である理由", en: "why applicant and decider are one person"),
  ]
}
