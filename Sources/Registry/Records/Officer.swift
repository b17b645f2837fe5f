/// A member of staff who acts or judges. Which office the person holds is a record of its own.
public struct Officer: Sendable, Equatable {
  public let number: String
  public let name: String
  public let section: RecordID?

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
    section = body.record("section")
  }

  static let descriptor = RecordDescriptor(
    kind: .officer,
    fields: [
      FieldDescriptor("number", .line, ja: "職員番号", en: "staff number", required: true),
      FieldDescriptor("name", .line, ja: "氏名", en: "name", required: true),
      FieldDescriptor("section", .reference(.section), ja: "所属課室", en: "section"),
      FieldDescriptor("title", .line, ja: "職名", en: "job title"),
      FieldDescriptor("note", .prose, ja: "備考", en: "note"),
      FieldDescriptor("source", .source, ja: "出典", en: "source"),
    ])
}
