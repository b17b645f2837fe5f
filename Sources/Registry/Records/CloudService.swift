public import Requirements
public import TextForms

/// A cloud service (クラウドサービス) with what its application states (9.3). An outsourced service (業務委託サービス) is
/// a contract instead.
public struct CloudService: Sendable, Equatable {
  public enum Model: String, WordedChoice {
    case infrastructure = "IaaS"
    case platform = "PaaS"
    case software = "SaaS"
    case other

    public var words: Words {
      switch self {
      case .infrastructure: Words(ja: "IaaS", en: "IaaS")
      case .platform: Words(ja: "PaaS", en: "PaaS")
      case .software: Words(ja: "SaaS", en: "SaaS")
      case .other: Words(ja: "その他", en: "other")
      }
    }
  }

  public let number: String
  public let name: String
  public let provider: RecordID?
  public let model: Model?
  public let section: RecordID?
  public let confidentiality: Confidentiality?
  public let integrity: Integrity?
  public let availability: Availability?
  /// 特定個人情報.
  public let specificPersonalInformation: Bool?
  public let contract: RecordID?
  /// When the risk of foreign law was assessed ((3)⑤).
  public let foreignLawAssessedOn: CivilDate?
  /// As the paper names the cloud service administrator.
  public let administrator: String?
  public let administratorOfficer: RecordID?
  public let procedures: [String]
  /// Procured, so that (4) applies.
  public let isProcured: Bool?
  public let isSubcontracted: Bool?
  public let useStart: CivilDate?
  /// The last day of use.
  public let useEnd: CivilDate?
  /// Its data and accounts were disposed of; nil: it is open.
  public let closedOn: CivilDate?
  public let ledgerEntryOn: CivilDate?
  public let ledgerReportedOn: CivilDate?
  public let system: RecordID?

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
    provider = body.record("provider")
    model = body.choice("model")
    section = body.record("section")
    confidentiality = body["confidentiality"]?.text.flatMap { Confidentiality(rawValue: $0) }
    integrity = body["integrity"]?.text.flatMap { Integrity(rawValue: $0) }
    availability = body["availability"]?.text.flatMap { Availability(rawValue: $0) }
    specificPersonalInformation = body["specificPersonalInformation"]?.flag
    contract = body.record("contract")
    foreignLawAssessedOn = body.date("foreignLawAssessedOn")
    administrator = body["administrator"]?.text
    administratorOfficer = body.record("administratorOfficer")
    procedures = body.texts("procedures")
    isProcured = body["procured"]?.flag
    isSubcontracted = body["subcontracted"]?.flag
    useStart = body.date("useStart")
    useEnd = body.date("useEnd")
    closedOn = body.date("closedOn")
    ledgerEntryOn = body.date("ledgerEntryOn")
    ledgerReportedOn = body.date("ledgerReportedOn")
    system = body.record("system")
  }

  static let descriptor = RecordDescriptor(
    kind: .cloudService, fields: identity + terms + use + .annotations, ordered: [("useStart", "useEnd")])

  private static let identity: [FieldDescriptor] =
    [
      FieldDescriptor("number", .line, ja: "クラウドサービス番号", en: "service number", required: true),
      FieldDescriptor("name", .line, ja: "サービス名", en: "name", required: true),
      FieldDescriptor("provider", .reference(.vendor), ja: "提供事業者", en: "provider"),
      FieldDescriptor("model", .choice(Model.choices), ja: "提供形態", en: "model"),
      FieldDescriptor("purpose", .prose, ja: "利用目的", en: "purpose"),
      FieldDescriptor("section", .reference(.section), ja: "利用課室", en: "section"),
    ] + .classification + [
      FieldDescriptor(
        "specificPersonalInformation", .flag, ja: "特定個人情報の取扱い", en: "specific personal information (My Number)"),
      FieldDescriptor("personalInformation", .flag, ja: "個人情報の取扱い", en: "personal information"),
    ]

  private static let terms: [FieldDescriptor] = [
    FieldDescriptor("contract", .reference(.contract), ja: "利用契約", en: "contract"),
    FieldDescriptor("termsOfUse", .line, ja: "利用規約・約款", en: "terms of use"),
    FieldDescriptor("responsibilitySplit", .prose, ja: "責任分界", en: "split of responsibilities"),
    FieldDescriptor("securityRequirements", .prose, ja: "セキュリティ要件", en: "security requirements"),
    FieldDescriptor("governingLaw", .line, ja: "準拠法", en: "governing law"),
    FieldDescriptor("court", .line, ja: "合意管轄裁判所", en: "court of jurisdiction"),
    FieldDescriptor("foreignLawAssessedOn", .date, ja: "国外法令のリスクの評価日", en: "foreign-law risk assessed on"),
    FieldDescriptor("foreignLawAssessment", .prose, ja: "国外法令のリスクの評価", en: "assessment of foreign-law risk"),
    FieldDescriptor("migration", .prose, ja: "中断・終了時の移行対策", en: "migration on interruption or end"),
    FieldDescriptor("disposal", .prose, ja: "終了時の情報の廃棄方法", en: "disposal at the end"),
  ]

  private static let use: [FieldDescriptor] = [
    FieldDescriptor("administrator", .line, ja: "クラウドサービス管理者（記載どおり）", en: "administrator as written"),
    FieldDescriptor("administratorOfficer", .reference(.officer), ja: "クラウドサービス管理者", en: "cloud service administrator"),
    FieldDescriptor("procedures", .texts(maximum: 500), ja: "運用手順書", en: "procedures"),
    FieldDescriptor("procured", .flag, ja: "調達による利用", en: "procured"),
    FieldDescriptor("subcontracted", .flag, ja: "再委託の有無", en: "subcontracted"),
    FieldDescriptor("useStart", .date, ja: "利用開始日", en: "use starts on"),
    FieldDescriptor("useEnd", .date, ja: "利用終了日", en: "use ends on"),
    FieldDescriptor("closedOn", .date, ja: "完了日", en: "closed on"),
    FieldDescriptor("ledgerEntryOn", .date, ja: "情報システム台帳への記載日", en: "entered in the ledger on"),
    FieldDescriptor("ledgerReportedOn", .date, ja: "統括情報セキュリティ責任者への報告日", en: "reported to the supervising officer on"),
    FieldDescriptor("system", .reference(.informationSystem), ja: "関係する情報システム", en: "information system"),
  ]
}
