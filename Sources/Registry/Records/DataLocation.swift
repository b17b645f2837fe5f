public import Requirements
public import TextForms

/// Where data of a cloud service or a subcontract are, and for what
/// (9.3（自治体機密性2以上を取り扱う場合）(3)⑤). An unknown country stays unknown.
public struct DataLocation: Sendable, Equatable {
  /// What happens to the data there.
  public typealias Role = DataRole

  public let number: String
  /// A cloud service or a subcontract.
  public let service: RecordID?
  public let role: Role?
  public let region: String?
  /// ISO 3166-1 alpha-2.
  public let country: String?
  public let countryAsWritten: String?
  public let since: CivilDate?
  /// The last day.
  public let until: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    service = body.record("service")
    role = body.choice("role")
    region = body["region"]?.text
    country = body["country"]?.text
    countryAsWritten = body["countryAsWritten"]?.text
    since = body.date("since")
    until = body.date("until")
  }

  static let descriptor = RecordDescriptor(
    kind: .dataLocation,
    fields: [
      FieldDescriptor("number", .line, ja: "所在番号", en: "location number", required: true),
      FieldDescriptor(
        "service", .anyReference([.cloudService, .subcontract]), ja: "サービス・再委託", en: "service or subcontract",
        required: true),
      FieldDescriptor("role", .choice(Role.choices), ja: "役割", en: "role"),
      FieldDescriptor("region", .line, ja: "リージョン（記載どおり）", en: "region as written"),
      FieldDescriptor("country", .country, ja: "国", en: "country"),
      FieldDescriptor("countryAsWritten", .line, ja: "国（記載どおり）", en: "country as written"),
      FieldDescriptor("since", .date, ja: "この日から", en: "since"),
      FieldDescriptor("until", .date, ja: "この日まで（当日を含む）", en: "until (that day included)"),
    ] + .annotations, ordered: [("since", "until")])
}

extension DataRole: WordedChoice {
  public var words: Words {
    switch self {
    case .atRest: Words(ja: "保存", en: "at rest")
    case .processing: Words(ja: "処理", en: "processing")
    case .backup: Words(ja: "複製・控え", en: "backup")
    case .supportAccess: Words(ja: "保守アクセス", en: "support access")
    }
  }
}
