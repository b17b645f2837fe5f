public import TextForms

/// A subcontract (再委託) under a contract, a cloud service or another subcontract (9.1(2)①(エ) item 9,
/// 9.3（自治体機密性2以上を取り扱う場合）(3)⑥).
public struct Subcontract: Sendable, Equatable {
  public enum Decision: String, WordedChoice {
    case pending
    case approved
    case refused

    public var words: Words {
      switch self {
      case .pending: Words(ja: "審査中", en: "pending")
      case .approved: Words(ja: "承認", en: "approved")
      case .refused: Words(ja: "不承認", en: "refused")
      }
    }
  }

  public let number: String
  public let contract: RecordID?
  public let service: RecordID?
  public let parent: RecordID?
  public let vendor: RecordID?
  public let work: String?
  /// ISO 3166-1 alpha-2.
  public let country: String?
  public let handlesImportantInformation: Bool?
  public let requestedOn: CivilDate?
  /// Nil: not recorded; an approval may be on record without its day.
  public let decision: Decision?
  public let decidedOn: CivilDate?
  public let decider: RecordID?
  /// What the contract asks is asked of the subcontractor as well.
  public let clausesPassedDown: Bool?
  public let start: CivilDate?
  public let end: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    contract = body.record("contract")
    service = body.record("service")
    parent = body.record("parent")
    vendor = body.record("vendor")
    work = body["work"]?.text
    country = body["country"]?.text
    handlesImportantInformation = body["handlesImportantInformation"]?.flag
    requestedOn = body.date("requestedOn")
    decision = body.choice("decision")
    decidedOn = body.date("decidedOn")
    decider = body.record("decider")
    clausesPassedDown = body["clausesPassedDown"]?.flag
    start = body.date("start")
    end = body.date("end")
  }

  static let descriptor = RecordDescriptor(
    kind: .subcontract, fields: identity + approval + .annotations,
    ordered: [("start", "end"), ("requestedOn", "decidedOn")], contradictions: contradictions)

  private static let identity: [FieldDescriptor] = [
    FieldDescriptor("number", .line, ja: "再委託番号", en: "subcontract number", required: true),
    FieldDescriptor("contract", .reference(.contract), ja: "元の契約", en: "contract"),
    FieldDescriptor("service", .reference(.cloudService), ja: "元のクラウドサービス", en: "cloud service"),
    FieldDescriptor("parent", .reference(.subcontract), ja: "元の再委託", en: "subcontract above"),
    FieldDescriptor("vendor", .reference(.vendor), ja: "再委託先", en: "subcontractor", required: true),
    FieldDescriptor("work", .prose, ja: "再委託する業務", en: "work"),
    FieldDescriptor("country", .country, ja: "再委託先の国", en: "country"),
    FieldDescriptor("informationGiven", .prose, ja: "提供する情報", en: "information given"),
    FieldDescriptor("handlesImportantInformation", .flag, ja: "重要情報の取扱い", en: "handles important information"),
  ]

  private static let approval: [FieldDescriptor] = [
    FieldDescriptor("requestedOn", .date, ja: "申出日", en: "requested on"),
    FieldDescriptor("decision", .choice(Decision.choices), ja: "承認の可否", en: "decision"),
    FieldDescriptor("decidedOn", .date, ja: "承認・不承認の決定日", en: "decided on"),
    FieldDescriptor("decider", .reference(.officer), ja: "決定者", en: "decided by"),
    FieldDescriptor("clausesPassedDown", .flag, ja: "契約条項の引継ぎ", en: "clauses passed down"),
    FieldDescriptor("start", .date, ja: "再委託の開始日", en: "start"),
    FieldDescriptor("end", .date, ja: "再委託の終了日", en: "end"),
  ]

  /// It stands under exactly one thing.
  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    let above = identity.filter { ["contract", "service", "parent"].contains($0.key) }
    let given = above.filter { body[$0.key] != nil }
    guard given.count != 1, let field = given.last ?? above.first else { return [] }
    return [
      FieldFault(
        given.isEmpty ? .missing : .contradiction, field, found: given.map(\.key).joined(separator: ", "),
        allowed: Words(
          ja: above.map { "\($0.words.ja)（\($0.key)）" }.joined(separator: "、") + "のうち1つだけ",
          en: "exactly one of " + above.map { "\($0.words.en) (\($0.key))" }.joined(separator: ", ")))
    ]
  }
}
