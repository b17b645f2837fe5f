public import TextForms

/// Something that happened on a day, with who did it, the result and the action (9.1(3), 9.1(4), 3(2)⑨⑩, 5.1, 6.3(1),
/// 10.1(4)).
public struct Event: Sendable, Equatable {
  public enum Kind: String, WordedChoice {
    case handOver
    case periodicCheck
    case vendorReport
    case systemChange
    case incident
    case audit
    case acceptance
    case `return`
    case disposal
    case report
    case review
    case permission
    case connection
    case repair
    /// When a system or service is built, of what is laid down for that (9.3（自治体機密性2以上を取り扱う場合）(6)④).
    case buildCheck

    public var words: Words {
      switch self {
      case .handOver: Words(ja: "情報の提供", en: "hand-over of information")
      case .periodicCheck: Words(ja: "履行状況の確認", en: "periodic check")
      case .vendorReport: Words(ja: "事業者からの報告", en: "report of the vendor")
      case .systemChange: Words(ja: "変更", en: "change")
      case .incident: Words(ja: "インシデント・目的外利用", en: "incident or misuse")
      case .audit: Words(ja: "監査", en: "audit")
      case .acceptance: Words(ja: "検収", en: "acceptance")
      case .return: Words(ja: "返却・廃棄の確認", en: "return or disposal by the vendor, confirmed")
      case .disposal: Words(ja: "廃棄", en: "disposal")
      case .report: Words(ja: "上位者への報告", en: "report to a superior")
      case .review: Words(ja: "見直し", en: "review")
      case .permission: Words(ja: "許可", en: "permission")
      case .connection: Words(ja: "接続", en: "connection")
      case .repair: Words(ja: "修理", en: "repair")
      case .buildCheck: Words(ja: "構築時の実施状況の確認", en: "check at build")
      }
    }
  }

  /// What was disposed of: 9.3（自治体機密性2以上を取り扱う場合）(8) asks for both.
  public enum Disposed: String, WordedChoice {
    case information
    case accounts

    public var words: Words {
      switch self {
      case .information: Words(ja: "情報", en: "information")
      case .accounts: Words(ja: "アカウント", en: "accounts")
      }
    }
  }

  public let number: String
  public let kind: Kind?
  /// A contract, cloud service, information system, subcontract, exception or another event.
  public let subject: RecordID?
  public let on: CivilDate?
  /// As the paper names who did it.
  public let by: String?
  public let byOfficer: RecordID?
  public let bySection: RecordID?
  public let method: String?
  public let result: String?
  public let action: String?
  public let actionTaken: Bool?
  public let permittedOn: CivilDate?
  public let permittedBy: String?
  public let permittedByOfficer: RecordID?
  public let reportedOn: CivilDate?
  /// Ids of offices of the catalogue.
  public let reportedTo: [String]
  public let periodFrom: CivilDate?
  public let periodTo: CivilDate?
  public let personalDataLeak: Bool?
  /// The day of the report to the commission (6.3(1)④).
  public let reportedToCommissionOn: CivilDate?
  public let auditedSection: RecordID?
  /// Why it could not be avoided (2(9)②).
  public let samePersonReason: String?
  public let closedOn: CivilDate?
  /// What is given is important information; nil: as the contract or service says.
  public let givesImportantInformation: Bool?
  public let disposed: Set<Disposed>
  /// Of a check: ids of the requirements whose keeping was checked.
  public let checked: [String]

  public init(body: JSONObject) {
    number = body.text("number")
    kind = body.choice("kind")
    subject = body.record("subject")
    on = body.date("on")
    by = body["by"]?.text
    byOfficer = body.record("byOfficer")
    bySection = body.record("bySection")
    method = body["method"]?.text
    result = body["result"]?.text
    action = body["action"]?.text
    actionTaken = body["actionTaken"]?.flag
    permittedOn = body.date("permittedOn")
    permittedBy = body["permittedBy"]?.text
    permittedByOfficer = body.record("permittedByOfficer")
    reportedOn = body.date("reportedOn")
    reportedTo = body.texts("reportedTo")
    periodFrom = body.date("periodFrom")
    periodTo = body.date("periodTo")
    personalDataLeak = body["personalDataLeak"]?.flag
    reportedToCommissionOn = body.date("reportedToCommissionOn")
    auditedSection = body.record("auditedSection")
    samePersonReason = body["samePersonReason"]?.text
    closedOn = body.date("closedOn")
    givesImportantInformation = body["givesImportantInformation"]?.flag
    disposed = Set(body.texts("disposed").compactMap(Disposed.init(rawValue:)))
    checked = body.texts("checked")
  }

  static let descriptor = RecordDescriptor(
    kind: .event, fields: identity + followUp + .annotations,
    ordered: [("periodFrom", "periodTo"), ("on", "reportedOn"), ("on", "closedOn")])

  private static let identity: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "出来事番号", en: "event number", required: true),
    FieldDescriptor("kind", .choice(Kind.choices), ja: "種別", en: "kind", required: true),
    FieldDescriptor(
      "subject",
      .anyReference([
        .contract, .cloudService, .informationSystem, .subcontract, .exceptionMeasure, .event,
      ]), ja: "対象", en: "subject", required: true),
    FieldDescriptor("on", .date, ja: "年月日", en: "on", required: true),
    FieldDescriptor("by", .line, ja: "実施者（記載どおり）", en: "done by, as written"),
    FieldDescriptor("byOfficer", .reference(.officer), ja: "実施者", en: "done by"),
    FieldDescriptor("bySection", .reference(.section), ja: "実施した課室", en: "done by the section"),
    FieldDescriptor("method", .prose, ja: "方法", en: "method"),
    FieldDescriptor("result", .prose, ja: "結果", en: "result"),
    FieldDescriptor(
      "givesImportantInformation", .flag, ja: "提供する情報が重要情報に当たるか", en: "what is given is important information"),
    FieldDescriptor("disposed", .choices(Disposed.choices), ja: "廃棄したもの", en: "what was disposed of"),
    FieldDescriptor("checked", .requirements, ja: "確認した要件", en: "requirements checked"),
    FieldDescriptor("action", .prose, ja: "講じた措置", en: "action"),
    FieldDescriptor("actionTaken", .flag, ja: "措置の有無", en: "action taken"),
  ]

  private static let followUp: [FieldDescriptor] = [
    FieldDescriptor("permittedOn", .date, ja: "許可日", en: "permitted on"),
    FieldDescriptor("permittedBy", .line, ja: "許可者（記載どおり）", en: "permitted by, as written"),
    FieldDescriptor("permittedByOfficer", .reference(.officer), ja: "許可者", en: "permitted by"),
    FieldDescriptor("reportedOn", .date, ja: "報告日", en: "reported on"),
    FieldDescriptor("reportedTo", .offices, ja: "報告先の職務", en: "offices reported to"),
    FieldDescriptor("periodFrom", .date, ja: "対象期間の初日", en: "period from"),
    FieldDescriptor("periodTo", .date, ja: "対象期間の末日", en: "period to"),
    FieldDescriptor("personalDataLeak", .flag, ja: "個人情報の漏えい", en: "personal data leaked"),
    FieldDescriptor(
      "reportedToCommissionOn", .date, ja: "個人情報保護委員会への報告日",
      en: "reported to the Personal Information Protection Commission on"),
    FieldDescriptor("auditedSection", .reference(.section), ja: "監査を受けた課室", en: "audited section"),
    FieldDescriptor("samePersonReason", .prose, ja: "監査する側とされる側が同一である理由", en: "why auditor and audited are one"),
    FieldDescriptor("closedOn", .date, ja: "完了日", en: "closed on"),
    FieldDescriptor("document", .line, ja: "文書", en: "document"),
  ]
}
