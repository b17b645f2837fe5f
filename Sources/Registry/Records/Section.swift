/// A section (課室): its head is the information security manager (2(4)①).
public struct Section: Sendable, Equatable {
  public let number: String
  public let name: String
  /// The department (部局) that it belongs to.
  public let department: RecordID?

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
    department = body.record("partOf")
  }

  static let descriptor = RecordDescriptor(
    kind: .section,
    fields: [
      FieldDescriptor("number", .line, ja: "課室番号", en: "section number", required: true),
      FieldDescriptor("name", .line, ja: "課室名", en: "section name", required: true),
      FieldDescriptor("partOf", .reference(.department), ja: "部局", en: "department"),
      FieldDescriptor("department", .line, ja: "部局名（台帳の記載）", en: "department as written in the ledger"),
      FieldDescriptor("note", .prose, ja: "備考", en: "note"),
      FieldDescriptor("source", .source, ja: "出典", en: "source"),
    ])
}
