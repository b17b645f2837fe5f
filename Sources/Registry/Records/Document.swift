internal import TextForms

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
    ], contradictions: contradictions)

  /// The number leads to a file: it can be nothing but a digest.
  private static func contradictions(_ body: JSONObject) -> [FieldFault] {
    let number = body.text("number")
    guard Digest(number)?.description != number else { return [] }
    return [
      FieldFault(
        code: .malformed, key: "number", label: Words(ja: "SHA-256", en: "SHA-256"), found: number,
        allowed: Words(ja: "64桁の16進数（小文字）", en: "64 hexadecimal digits in lower case"))
    ]
  }
}
