/// The body of the first entry: which register this is.
enum RegisterIdentity {
  static let descriptor = RecordDescriptor(
    kind: .register,
    fields: [
      FieldDescriptor("number", .line, ja: "識別子", en: "identifier", required: true, fixed: true),
      FieldDescriptor("program", .line, ja: "作成したプログラム", en: "made by", required: true),
    ])
}
