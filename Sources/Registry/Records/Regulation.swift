public import TextForms

/// A regulation for operation (運用規程) and the requirements that it fulfils (9.1(1), 9.3). A procedure (手順書) names the
/// cloud services that it is for, and counts for these alone.
public struct Regulation: Sendable, Equatable {
  public let number: String
  public let title: String
  public let version: String?
  public let inForceFrom: CivilDate?
  /// The last day on which it is in force.
  public let until: CivilDate?
  /// Ids of requirements of the catalogue.
  public let fulfils: [String]
  /// Empty: it is for the city as a whole.
  public let services: [RecordID]
  public let replaces: RecordID?

  public init(body: JSONObject) {
    number = body.text("number")
    title = body.text("title")
    version = body["version"]?.text
    inForceFrom = body.date("inForceFrom")
    until = body.date("until")
    fulfils = body.texts("fulfils")
    services = body.records("services")
    replaces = body.record("replaces")
  }

  static let descriptor = RecordDescriptor(
    kind: .regulation,
    fields: [
      FieldDescriptor("number", .line, ja: "規程番号", en: "regulation number", required: true),
      FieldDescriptor("title", .line, ja: "規程名", en: "title", required: true),
      FieldDescriptor("version", .line, ja: "規程の版", en: "version", flag: "regulation-version"),
      FieldDescriptor("inForceFrom", .date, ja: "施行日", en: "in force from"),
      FieldDescriptor("until", .date, ja: "失効日（当日まで有効）", en: "until (that day included)"),
      FieldDescriptor("fulfils", .requirements, ja: "満たす要件", en: "requirements fulfilled"),
      FieldDescriptor(
        "services", .references(.cloudService), ja: "対象のクラウドサービス（手順書など特定のサービスのための文書）",
        en: "cloud services that it is for (a procedure or the like)"),
      FieldDescriptor("document", .line, ja: "文書", en: "document"),
      FieldDescriptor("replaces", .reference(.regulation), ja: "置き換える規程", en: "replaces"),
    ] + .annotations, ordered: [("inForceFrom", "until")])
}
