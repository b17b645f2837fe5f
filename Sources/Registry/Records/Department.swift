/// A department (部局): its head is the information security officer (2(3)①).
public struct Department: Sendable, Equatable {
  public let number: String
  public let name: String

  public init(body: JSONObject) {
    number = body.text("number")
    name = body.text("name")
  }

  static let descriptor = RecordDescriptor(
    kind: .department,
    fields: [
      FieldDescriptor("number", .line, ja: "部局番号", en: "department number", required: true),
      FieldDescriptor("name", .line, ja: "部局名", en: "department name", required: true),
    ] + .annotations)
}
