public import Requirements
public import TextForms

/// An information system of the city with what the information-system ledger says of it (3(2)①(イ), 7.3(7)①(ア)).
public struct InformationSystem: Sendable, Equatable {
  /// Where it stands in the three-layer separation (4).
  public enum NetworkZone: String, WordedChoice {
    case myNumber
    case lgwan
    case internet
    case other

    public var words: Words {
      switch self {
      case .myNumber: Words(ja: "マイナンバー利用事務系", en: "My Number affairs")
      case .lgwan: Words(ja: "LGWAN接続系", en: "LGWAN-connected")
      case .internet: Words(ja: "インターネット接続系", en: "internet-connected")
      case .other: Words(ja: "その他", en: "other")
      }
    }
  }

  public let number: String
  public let name: String
  public let section: RecordID?
  /// The information system manager (2(5)①).
  public let manager: RecordID?
  public let contracts: [RecordID]
  public let services: [RecordID]
  public let networkZone: NetworkZone?
  public let confidentiality: Confidentiality?
  public let integrity: Integrity?
  public let availability: Availability?
  public let ledgerEntryOn: CivilDate?
  public let ledgerReportedOn: CivilDate?
  public let isNewOrRenewed: Bool?
  /// Equipment stands outside the premises (5.1(5)).
  public let equipmentOffPremises: Bool?
  public let offPremisesApprovedOn: CivilDate?
  /// Maintained from outside (7.1(8)③).
  public let remoteMaintenance: Bool?
  /// Connected with a network of others (7.1(10)①).
  public let connectsExternalNetwork: Bool?
  public let externalConnectionPermittedOn: CivilDate?
  public let operationStart: CivilDate?
  /// The last day of operation.
  public let operationEnd: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
    section = body.record("section")
    manager = body.record("manager")
    contracts = body.records("contracts")
    services = body.records("services")
    networkZone = body.choice("networkZone")
    confidentiality = body["confidentiality"]?.text.flatMap { Confidentiality(rawValue: $0) }
    integrity = body["integrity"]?.text.flatMap { Integrity(rawValue: $0) }
    availability = body["availability"]?.text.flatMap { Availability(rawValue: $0) }
    ledgerEntryOn = body.date("ledgerEntryOn")
    ledgerReportedOn = body.date("ledgerReportedOn")
    isNewOrRenewed = body["newOrRenewed"]?.flag
    equipmentOffPremises = body["equipmentOffPremises"]?.flag
    offPremisesApprovedOn = body.date("offPremisesApprovedOn")
    remoteMaintenance = body["remoteMaintenance"]?.flag
    connectsExternalNetwork = body["connectsExternalNetwork"]?.flag
    externalConnectionPermittedOn = body.date("externalConnectionPermittedOn")
    operationStart = body.date("operationStart")
    operationEnd = body.date("operationEnd")
  }

  static let descriptor = RecordDescriptor(
    kind: .informationSystem, fields: identity + duties + .annotations,
    ordered: [("operationStart", "operationEnd")])

  private static let identity: [FieldDescriptor] =
    [
      FieldDescriptor("number", .line, ja: "情報システム番号", en: "system number", required: true),
      FieldDescriptor("name", .line, ja: "情報システム名", en: "name", required: true),
      FieldDescriptor("section", .reference(.section), ja: "所管課室", en: "section"),
      FieldDescriptor("manager", .reference(.officer), ja: "情報システム管理者", en: "information system manager"),
      FieldDescriptor("contracts", .references(.contract), ja: "関係する契約", en: "contracts behind it"),
      FieldDescriptor("services", .references(.cloudService), ja: "利用するクラウドサービス", en: "cloud services behind it"),
      FieldDescriptor("networkZone", .choice(NetworkZone.choices), ja: "ネットワークの区分", en: "network zone"),
    ] + .classification

  private static let duties: [FieldDescriptor] = [
    FieldDescriptor("ledgerEntryOn", .date, ja: "情報システム台帳への記載日", en: "entered in the ledger on"),
    FieldDescriptor("ledgerReportedOn", .date, ja: "統括情報セキュリティ責任者への報告日", en: "reported to the supervising officer on"),
    FieldDescriptor("newOrRenewed", .flag, ja: "新規構築・更改", en: "new or renewed"),
    FieldDescriptor("equipmentOffPremises", .flag, ja: "庁外への機器の設置", en: "equipment off the premises"),
    FieldDescriptor(
      "offPremisesApprovedOn", .date, ja: "庁外設置のCISOの承認日", en: "off-premises equipment approved by the CISO on"),
    FieldDescriptor("remoteMaintenance", .flag, ja: "リモート保守", en: "remote maintenance"),
    FieldDescriptor("connectsExternalNetwork", .flag, ja: "外部ネットワークとの接続", en: "connects an external network"),
    FieldDescriptor("externalConnectionPermittedOn", .date, ja: "外部接続の許可日", en: "external connection permitted on"),
    FieldDescriptor("operationStart", .date, ja: "運用開始日", en: "operation starts on"),
    FieldDescriptor("operationEnd", .date, ja: "運用終了日", en: "operation ends on"),
  ]
}
