/// A file in the content store, known by the SHA-256 of its bytes.
public struct Document: Sendable, Equatable {
  /// 64 hexadecimal digits.
  public let sha256: String
  public let name: String
  /// Bytes.
  public let size: Int64

  public init(body: JSONObject) {
    sha256 = body.text("number")
    name = body.text("name")
    size = body["size"]?.integer ?? 0
  }

  static let descriptor = RecordDescriptor(
    kind: .document,
    fields: [
      FieldDescriptor("number", .line, ja: "SHA-256", en: "SHA-256", required: true, fixed: true),
      FieldDescriptor("name", .line, ja: "ファイル名", en: "file name", required: true),
      FieldDescriptor(
        "size", .number(0...CanonicalJSON.largestInteger), ja: "大きさ（バイト）", en: "size in bytes", required: true
      ),
    ])
}
