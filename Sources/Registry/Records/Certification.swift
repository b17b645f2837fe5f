public import TextForms

/// A certificate or registration (認証・登録) of a vendor or a cloud service. Alone it shows no judgement: 9.3 (3)⑧ needs
/// the officer's.
public struct Certification: Sendable, Equatable {
  public enum Status: String, WordedChoice {
    case valid
    case renewalPending
    case inProcess
    case expired
    case suspended
    case withdrawn
    case notListed
    case unknown
    case claimed

    public var words: Words {
      switch self {
      case .valid: Words(ja: "有効", en: "valid")
      case .renewalPending: Words(ja: "更新手続中", en: "renewal pending")
      case .inProcess: Words(ja: "審査中", en: "in process")
      case .expired: Words(ja: "期限切れ", en: "expired")
      case .suspended: Words(ja: "一時停止", en: "suspended")
      case .withdrawn: Words(ja: "取消し", en: "withdrawn")
      case .notListed: Words(ja: "掲載なし", en: "not listed")
      case .unknown: Words(ja: "不明", en: "unknown")
      case .claimed: Words(ja: "事業者の申告のみ", en: "claimed only")
      }
    }
  }

  public let number: String
  /// Such as ISMAP.
  public let scheme: String
  public let certificateNumber: String?
  public let holder: RecordID?
  public let service: RecordID?
  public let rawStatus: String?
  public let status: Status?
  public let validFrom: CivilDate?
  /// The last day of validity.
  public let validUntil: CivilDate?
  /// The source in whose list it stands, and how that list names it.
  public let listedIn: String?
  public let listedAs: String?
  /// Who found that the entry is the one, and when.
  public let confirmedBy: RecordID?
  public let confirmedOn: CivilDate?
  /// What it was last read from.
  public let observation: RecordID?
  public let observedOn: CivilDate?
  /// The last day on which that counts as fresh; nil: it never grows stale.
  public let freshUntil: CivilDate?
  /// What the vendor claimed, where a register was asked as well.
  public let claimedStatus: Status?
  public let claimedUntil: CivilDate?
  /// The day since which its list has not held it, and in how many observations.
  public let absentSince: CivilDate?
  public let absences: Int64
  /// The day on which a person found that it was withdrawn; a list that does not hold it never says so.
  public let withdrawnOn: CivilDate?
  /// The day on which a person found that its renewal was applied for.
  public let renewalAppliedOn: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    scheme = body.text("scheme")
    certificateNumber = body["certificateNumber"]?.text
    holder = body.record("holder")
    service = body.record("service")
    rawStatus = body["rawStatus"]?.text
    status = body.choice("status")
    validFrom = body.date("validFrom")
    validUntil = body.date("validUntil")
    listedIn = body["listedIn"]?.text
    listedAs = body["listedAs"]?.text
    confirmedBy = body.record("confirmedBy")
    confirmedOn = body.date("confirmedOn")
    observation = body.record("observation")
    observedOn = body.date("observedOn")
    freshUntil = body.date("freshUntil")
    claimedStatus = body.choice("claimedStatus")
    claimedUntil = body.date("claimedUntil")
    absentSince = body.date("absentSince")
    absences = body["absences"]?.integer ?? 0
    withdrawnOn = body.date("withdrawnOn")
    renewalAppliedOn = body.date("renewalAppliedOn")
  }

  static let descriptor = RecordDescriptor(
    kind: .certification, fields: certified + claimed + observed + .annotations,
    ordered: [("validFrom", "validUntil"), ("observedOn", "freshUntil")])

  private static let certified: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "認証番号", en: "certification number", required: true),
    FieldDescriptor("scheme", .line, ja: "制度", en: "scheme", required: true),
    FieldDescriptor("certificateNumber", .line, ja: "証書番号", en: "certificate number"),
    FieldDescriptor("holder", .reference(.vendor), ja: "取得事業者", en: "holder"),
    FieldDescriptor("service", .reference(.cloudService), ja: "対象のクラウドサービス", en: "cloud service"),
    FieldDescriptor("scope", .prose, ja: "認証の範囲", en: "scope"),
    FieldDescriptor("rawStatus", .line, ja: "状態（掲載どおり）", en: "status as published"),
    FieldDescriptor("status", .choice(Status.choices), ja: "状態", en: "status"),
    FieldDescriptor("validFrom", .date, ja: "有効期間の初日", en: "valid from"),
    FieldDescriptor("validUntil", .date, ja: "有効期間の末日（当日まで有効）", en: "valid until (that day included)"),
  ]

  private static let claimed: [FieldDescriptor] = [
    FieldDescriptor("claimedStatus", .choice(Status.choices), ja: "事業者が申告した状態", en: "status that the vendor claims"),
    FieldDescriptor("claimedUntil", .date, ja: "事業者が申告した有効期限", en: "valid until, as the vendor claims"),
  ]

  /// What follows from observations and matching; nobody types it.
  private static let observed: [FieldDescriptor] = [
    FieldDescriptor("listedIn", .line, ja: "掲載元", en: "listed in", written: true),
    FieldDescriptor("listedAs", .line, ja: "掲載元での識別子", en: "listed as", written: true),
    FieldDescriptor("confirmedBy", .reference(.officer), ja: "同一と確認した職員", en: "match confirmed by", written: true),
    FieldDescriptor("confirmedOn", .date, ja: "同一と確認した日", en: "match confirmed on", written: true),
    FieldDescriptor(
      "observation", .reference(.observation), ja: "直近の取得記録", en: "latest observation", written: true),
    FieldDescriptor("observedOn", .date, ja: "掲載元で確かめた日", en: "observed on", written: true),
    FieldDescriptor("freshUntil", .date, ja: "再確認の期限（当日まで）", en: "fresh until (that day included)", written: true),
    FieldDescriptor("absentSince", .date, ja: "掲載が見当たらなくなった日", en: "not found since", written: true),
    FieldDescriptor(
      "absences", .number(1...CanonicalJSON.largestInteger), ja: "続けて見当たらなかった回数", en: "times not found in a row",
      written: true),
    FieldDescriptor("withdrawnOn", .date, ja: "取消しを確認した日", en: "withdrawal confirmed on", written: true),
    FieldDescriptor("renewalAppliedOn", .date, ja: "更新申請を確認した日", en: "pending renewal confirmed on", written: true),
  ]
}
