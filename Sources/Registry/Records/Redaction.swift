/// Says which entry's body was erased; the reason stands in the entry's header.
enum Redaction {
  static let descriptor = RecordDescriptor(
    kind: .redaction,
    fields: [
      FieldDescriptor(
        "sequence", .number(1...CanonicalJSON.largestInteger), ja: "記録番号", en: "sequence", required: true)
    ])
}
