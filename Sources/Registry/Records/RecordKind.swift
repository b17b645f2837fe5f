public import TextForms

/// The kinds of records that the journal holds. Raw values are written into the journal and never change.
public enum RecordKind: String, Sendable, CaseIterable {
  /// The register itself: its first entry.
  case register
  case catalogue
  case setting
  case section
  case officer
  case vendor
  case contract
  case nda
  case assessment
  /// A file in the content store: an imported ledger, later evidence and contracts.
  case document
  /// Says which entry's body was erased, and why.
  case redaction
  /// A department (部局): its head is the information security officer.
  case department
  /// Who holds which office from when to when.
  case roleAssignment
  case subcontract
  case informationSystem
  case cloudService
  /// What was asked, by whom, and what was decided.
  case application
  case dataLocation
  case regulation
  /// Something that happened on a day: a check, an incident, an audit.
  case event
  case remediation
  case exceptionMeasure
  case certification
  /// What a contract says of one requirement, proposed by a check and decided by an officer.
  case clauseFinding
  /// What one fetch or import of a certification register gave, or that it gave nothing.
  case observation
  /// A report that was issued as final, with the decision that approved it.
  case report

  public var words: Words {
    switch self {
    case .register: Words(ja: "台帳", en: "register")
    case .catalogue: Words(ja: "要件目録", en: "catalogue")
    case .setting: Words(ja: "設定", en: "setting")
    case .section: Words(ja: "課室", en: "section")
    case .officer: Words(ja: "職員", en: "officer")
    case .vendor: Words(ja: "委託事業者", en: "vendor")
    case .contract: Words(ja: "契約", en: "contract")
    case .nda: Words(ja: "秘密保持契約", en: "NDA")
    case .assessment: Words(ja: "判定", en: "assessment")
    case .document: Words(ja: "文書", en: "document")
    case .redaction: Words(ja: "墨消し", en: "redaction")
    case .department: Words(ja: "部局", en: "department")
    case .roleAssignment: Words(ja: "職務の任命", en: "role assignment")
    case .subcontract: Words(ja: "再委託", en: "subcontract")
    case .informationSystem: Words(ja: "情報システム", en: "information system")
    case .cloudService: Words(ja: "クラウドサービス", en: "cloud service")
    case .application: Words(ja: "申請・決定", en: "application")
    case .dataLocation: Words(ja: "データの所在", en: "data location")
    case .regulation: Words(ja: "運用規程", en: "regulation")
    case .event: Words(ja: "出来事", en: "event")
    case .remediation: Words(ja: "改善計画", en: "remediation plan")
    case .exceptionMeasure: Words(ja: "例外措置", en: "exception")
    case .certification: Words(ja: "認証・登録", en: "certification")
    case .clauseFinding: Words(ja: "契約条項の確認結果", en: "clause finding")
    case .observation: Words(ja: "取得記録", en: "observation")
    case .report: Words(ja: "報告書", en: "report")
    }
  }
}

extension RecordKind {
  /// The subcommand that keeps records of this kind; it also stands before a number that several kinds have.
  public var commandName: String {
    switch self {
    case .register, .redaction: "journal"
    case .document: "evidence"
    case .catalogue: "checklist"
    case .setting: "settings"
    case .assessment: "assess"
    case .roleAssignment: "role"
    case .informationSystem: "system"
    case .cloudService: "service"
    case .dataLocation: "location"
    case .exceptionMeasure: "exception"
    case .clauseFinding: "clause"
    case .observation: "certification"
    case .section, .officer, .vendor, .contract, .nda, .department, .subcontract, .application, .regulation, .event,
      .remediation, .certification, .report:
      rawValue
    }
  }
}

extension RecordKind {
  /// People add, list, show, edit and retire records of this kind.
  public var isKept: Bool {
    switch self {
    case .register, .catalogue, .setting, .assessment, .document, .redaction, .clauseFinding, .observation, .report:
      false
    case .section, .officer, .vendor, .contract, .nda, .department, .roleAssignment, .subcontract, .informationSystem,
      .cloudService, .application, .dataLocation, .regulation, .event, .remediation, .exceptionMeasure, .certification:
      true
    }
  }

  /// By what people name the register where it stands for the organization.
  public static let organization = Words(ja: "組織", en: "organization")

  /// What a requirement can be asked of; the register stands for the organization.
  static let subjects: [RecordKind] = [
    .contract, .cloudService, .informationSystem, .application, .event, .exceptionMeasure, .register,
  ]
}
