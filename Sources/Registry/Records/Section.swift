/// A section (課室): its head is the information security manager (2(4)①).
public struct Section: Sendable, Equatable {
  public let number: String
  public let name: String

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
  }

  static let descriptor = RecordDescriptor(
    kind: .section,
    fields: [
      FieldDescriptor("number", .line, ja: "課室番号", en: "section number", required: true),
      FieldDescriptor("name", .line, ja: "課室名", en: "section name", required: true),
      FieldDescriptor("department", .line, ja: "部局名", en: "department"),
      FieldDescriptor("note", .prose, ja: "備考", en: "note"),
      FieldDescriptor("source", .source, ja: "取込み元", en: "source"),
    ])
}
