public import TextForms

/// A confidentiality agreement (秘密保持契約), as a paper of its own or as articles of a contract (9.1(2)①(オ)).
public struct NDA: Sendable, Equatable {
  public let number: String
  public let vendor: RecordID?
  /// Nil when it covers every contract with the vendor.
  public let contract: RecordID?
  public let signed: CivilDate?
  /// The last day on which it is in force.
  public let validUntil: CivilDate?
  /// It says that it has no end; different from an end that nobody recorded.
  public let withoutEnd: Bool
  /// The last day on which what it asks still binds after its end.
  public let survivalUntil: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    vendor = body.record("vendor")
    contract = body.record("contract")
    signed = body.date("signed")
    validUntil = body.date("validUntil")
    withoutEnd = body["withoutEnd"]?.flag ?? false
    survivalUntil = body.date("survivalUntil")
  }

  static let forms = [
    FieldChoice("separateAgreement", ja: "単独の契約書・覚書", en: "separate agreement"),
    FieldChoice("contractArticles", ja: "契約書の条項", en: "articles of the contract"),
    FieldChoice("specialProvisions", ja: "特記事項", en: "special provisions"),
  ]

  static let descriptor = RecordDescriptor(
    kind: .nda,
    fields: [
      FieldDescriptor("number", .line, ja: "秘密保持契約番号", en: "NDA number", required: true),
      FieldDescriptor("vendor", .reference(.vendor), ja: "相手方", en: "vendor", required: true),
      FieldDescriptor("contract", .reference(.contract), ja: "対象の契約", en: "contract covered"),
      FieldDescriptor("form", .choice(forms), ja: "形式", en: "form"),
      FieldDescriptor("covers", .prose, ja: "対象の情報", en: "what it covers"),
      FieldDescriptor("signed", .date, ja: "締結日", en: "signed on"),
      FieldDescriptor("validUntil", .date, ja: "有効期限（当日まで有効）", en: "valid until (that day included)"),
      FieldDescriptor("withoutEnd", .flag, ja: "期限なし", en: "explicitly without end"),
      FieldDescriptor("survivalUntil", .date, ja: "終了後の存続期限（当日まで存続）", en: "survives until (that day included)"),
      FieldDescriptor("note", .prose, ja: "備考", en: "note"),
      FieldDescriptor("source", .source, ja: "出典", en: "source"),
    ], ordered: [("signed", "validUntil")], contradictions: contradictions)

  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    guard body["withoutEnd"] == true, let until = body.date("validUntil") else { return [] }
    return [
      FieldFault(
        code: .contradiction, key: "validUntil", label: Words(ja: "有効期限", en: "valid until"),
        found: until.description,
        allowed: Words(ja: "「期限なし」と有効期限は同時に記録できません", en: "it cannot have an end and be without end"))
    ]
  }
}
