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
  }

  static let descriptor = RecordDescriptor(
    kind: .certification,
    fields: [
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
    ] + .annotations, ordered: [("validFrom", "validUntil")])
}
