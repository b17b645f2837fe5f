public import TextForms

/// An outsourcing contract (業務委託契約), the subject of most of section 9.1 and 9.2.
public struct Contract: Sendable, Equatable {
  public let number: String
  public let title: String
  public let vendor: RecordID?
  public let section: RecordID?
  /// Whole yen.
  public let amount: Int64?
  public let signed: CivilDate?
  public let start: CivilDate?
  public let end: CivilDate?
  /// It is renewed unless somebody gives notice; nil: what `renewal` says decides.
  public let renewsAutomatically: Bool?
  /// It was accepted, and the information was returned, disposed of or carried over; nil: it is open.
  public let closedOn: CivilDate?
  /// The contract that this one follows, as one year's follows the other.
  public let predecessor: RecordID?

  public init(body: JSONObject) {
    number = body.text("number")
    title = body.text("title")
    vendor = body.record("vendor")
    section = body.record("section")
    amount = body["amount"]?.integer
    signed = body.date("signed")
    start = body.date("start")
    end = body.date("end")
    renewsAutomatically = body["automaticRenewal"]?.flag
    closedOn = body.date("closedOn")
    predecessor = body.record("predecessor")
  }

  /// What is outsourced; decides which parts of 9.2 apply.
  static let kinds = [
    FieldChoice("build", ja: "構築", en: "build"),
    FieldChoice("operation", ja: "運用・保守", en: "operation and maintenance"),
    FieldChoice("outsourcedService", ja: "業務委託サービス", en: "outsourced service"),
    FieldChoice("other", ja: "その他", en: "other"),
  ]

  static let descriptor = RecordDescriptor(
    kind: .contract, fields: identity + term + information + handling + .annotations,
    ordered: [("start", "end")], contradictions: contradictions)

  private static let identity = [
    FieldDescriptor("number", .line, ja: "契約番号", en: "contract number", required: true),
    FieldDescriptor("title", .line, ja: "件名", en: "title", required: true),
    FieldDescriptor("vendor", .reference(.vendor), ja: "契約の相手方", en: "vendor"),
    FieldDescriptor("section", .reference(.section), ja: "所管課室", en: "section"),
    FieldDescriptor("kinds", .choices(kinds), ja: "委託区分", en: "kinds"),
    FieldDescriptor("fiscalYear", .number(1990...2200), ja: "年度（西暦）", en: "fiscal year"),
    FieldDescriptor("procurementMethod", .line, ja: "契約方法", en: "procurement method"),
    FieldDescriptor("amount", .yen, ja: "契約金額（円）", en: "amount in yen"),
  ]

  private static let term = [
    FieldDescriptor("signed", .date, ja: "契約日", en: "signed on"),
    FieldDescriptor("start", .date, ja: "履行開始日", en: "start"),
    FieldDescriptor("end", .date, ja: "履行終了日", en: "end"),
    FieldDescriptor("noticeDate", .date, ja: "更新拒絶の通知期限", en: "notice date"),
    FieldDescriptor("automaticRenewal", .flag, ja: "自動更新の有無", en: "renewed automatically"),
    FieldDescriptor("renewal", .line, ja: "更新の定め", en: "renewal"),
    FieldDescriptor("closedOn", .date, ja: "完了日", en: "closed on"),
    FieldDescriptor("predecessor", .reference(.contract), ja: "前契約", en: "predecessor"),
  ]

  private static let information =
    [FieldDescriptor].classification + [
      FieldDescriptor(
        "specificPersonalInformation", .flag, ja: "特定個人情報の取扱い",
        en: "specific personal information (My Number)"),
      FieldDescriptor(
        "givesImportantInformation", .flag, ja: "重要情報の提供", en: "important information is given"),
      FieldDescriptor(
        "handlesImportantInformation", .flag, ja: "重要情報の取扱い", en: "vendor handles important information"),
      FieldDescriptor(
        "importantInformationReason", .prose, ja: "重要情報の判断の理由",
        en: "reason for the judgement on important information"),
      FieldDescriptor("informationGiven", .prose, ja: "提供する情報", en: "information given"),
      FieldDescriptor("informationHandled", .prose, ja: "取り扱う情報", en: "information handled"),
    ]

  private static let handling = [
    FieldDescriptor("systemWork", .flag, ja: "情報システムに関する業務", en: "concerns an information system"),
    FieldDescriptor("repairsMedia", .flag, ja: "記録媒体の修理", en: "media are repaired"),
    FieldDescriptor(
      "connectsExternalNetwork", .flag, ja: "外部ネットワークとの接続", en: "connects an external network"),
    FieldDescriptor("residentVendorStaff", .flag, ja: "委託事業者の常駐", en: "vendor staff reside on site"),
    FieldDescriptor(
      "deliversSystemOrEquipment", .flag, ja: "システム・機器の納入", en: "delivers a system or equipment"),
    FieldDescriptor("access", .prose, ja: "アクセス方法", en: "access"),
    FieldDescriptor("place", .line, ja: "作業場所", en: "place of work"),
    FieldDescriptor(
      "workersDocument", .line, ja: "責任者・作業員の届出書類", en: "document naming responsible person and workers"),
    FieldDescriptor("serviceLevel", .prose, ja: "サービスレベル", en: "service level"),
    FieldDescriptor("systems", .texts(maximum: 200), ja: "対象の情報システム", en: "information systems"),
    FieldDescriptor("subcontracted", .flag, ja: "再委託の有無", en: "subcontracted"),
    FieldDescriptor("subcontractors", .texts(maximum: 200), ja: "再委託先", en: "subcontractors"),
    FieldDescriptor(
      "subcontractApprovedOn", .date, ja: "再委託承認日", en: "subcontract approved on"),
    FieldDescriptor(
      "lastPeriodicCheckOn", .date, ja: "定期確認（直近）", en: "last periodic check"),
  ]

  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    guard body["handlesImportantInformation"] == false, body["importantInformationReason"] == nil else { return [] }
    return [
      FieldFault(
        code: .missing, key: "importantInformationReason",
        label: Words(ja: "重要情報の判断の理由", en: "reason for the judgement on important information"), found: "",
        allowed: Words(
          ja: "重要情報を取り扱わないとする理由（必須）", en: "why no important information is handled (required then)"))
    ]
  }
}
