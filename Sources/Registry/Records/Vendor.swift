/// A contractor (委託事業者) or another party to a contract.
public struct Vendor: Sendable, Equatable {
  public let number: String
  public let name: String
  /// 13 digits, the check digit included (法人番号).
  public let corporateNumber: String?

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
    corporateNumber = body["corporateNumber"]?.text
  }

  static let descriptor = RecordDescriptor(
    kind: .vendor,
    fields: [
      FieldDescriptor("number", .line, ja: "事業者番号", en: "vendor number", required: true),
      FieldDescriptor("name", .line, ja: "名称", en: "name", required: true),
      FieldDescriptor("kana", .line, ja: "フリガナ", en: "reading in kana"),
      FieldDescriptor("corporateNumber", .corporateNumber, ja: "法人番号", en: "corporate number"),
      FieldDescriptor("country", .line, ja: "所在国", en: "country"),
      FieldDescriptor("address", .line, ja: "所在地", en: "address"),
      FieldDescriptor("capitalTies", .prose, ja: "資本関係", en: "capital ties"),
      FieldDescriptor("note", .prose, ja: "備考", en: "note"),
      FieldDescriptor("source", .source, ja: "出典", en: "source"),
    ])
}
