public import TextForms

/// Somebody's judgement, or a mark in an imported ledger, on one requirement of one subject.
///
/// The day from which it holds is the entry's `effectiveFrom`.
public struct Assessment: Sendable, Equatable {
  public enum Outcome: String, Sendable, CaseIterable {
    case satisfied
    case partial
    case notSatisfied
    /// 適用不要: counts only for as-necessary items, by a named person, with a reason.
    case notNeeded
  }

  /// How it is known, strongest first.
  public enum Tier: String, WordedChoice, Comparable {
    /// Seen by the assessor.
    case observed
    /// Shown by papers.
    case documented
    /// Said, by a vendor or in a ledger.
    case declared

    public var words: Words {
      switch self {
      case .observed: Words(ja: "現認", en: "observed")
      case .documented: Words(ja: "書面", en: "documented")
      case .declared: Words(ja: "申告", en: "declared")
      }
    }

    private var strength: Int {
      switch self {
      case .observed: 2
      case .documented: 1
      case .declared: 0
      }
    }

    public static func < (left: Tier, right: Tier) -> Bool { left.strength < right.strength }
  }

  public let number: String
  public let requirement: String
  public let subject: RecordID?
  public let outcome: Outcome?
  public let tier: Tier?
  public let assessor: RecordID?
  public let reason: String?
  /// SHA-256 of the documents that show it, as they lie in the content store.
  public let evidence: [String]
  /// The last day on which it counts.
  public let validUntil: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    requirement = body.text("requirement")
    subject = body.record("subject")
    outcome = Outcome(rawValue: body.text("outcome"))
    tier = Tier(rawValue: body.text("tier"))
    assessor = body.record("assessor")
    reason = body["reason"]?.text
    evidence = body["evidence"]?.array?.compactMap(\.text) ?? []
    validUntil = body.date("validUntil")
  }

  static let outcomes = [
    FieldChoice("satisfied", ja: "適合", en: "satisfied"),
    FieldChoice("partial", ja: "一部適合", en: "partly satisfied"),
    FieldChoice("notSatisfied", ja: "不適合", en: "not satisfied"),
    FieldChoice("notNeeded", ja: "適用不要", en: "not needed"),
  ]

  static let descriptor = RecordDescriptor(
    kind: .assessment,
    fields: [
      FieldDescriptor("number", .line, ja: "判定番号", en: "assessment number", required: true, fixed: true),
      FieldDescriptor("requirement", .line, ja: "要件", en: "requirement", required: true, fixed: true),
      FieldDescriptor(
        "subject", .anyReference(RecordKind.subjects), ja: "対象", en: "subject", required: true, fixed: true),
      FieldDescriptor("outcome", .choice(outcomes), ja: "判定", en: "outcome", required: true),
      FieldDescriptor("tier", .choice(Tier.choices), ja: "確認方法", en: "tier", required: true),
      FieldDescriptor("assessor", .reference(.officer), ja: "判定者", en: "assessor"),
      FieldDescriptor("reason", .prose, ja: "理由", en: "reason"),
      FieldDescriptor("documents", .texts(maximum: 500), ja: "根拠書類", en: "documents"),
      FieldDescriptor("evidence", .texts(maximum: 64), ja: "証拠ファイル（SHA-256）", en: "evidence files (SHA-256)"),
      FieldDescriptor("validUntil", .date, ja: "有効期限（当日まで有効）", en: "valid until (that day included)"),
      FieldDescriptor("mark", .line, ja: "台帳の記載", en: "mark in the ledger"),
      FieldDescriptor("source", .source, ja: "出典", en: "source"),
    ])
}
