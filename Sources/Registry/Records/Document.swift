internal import TextForms

/// A file in the content store, known by the SHA-256 of its bytes.
public struct Document: Sendable, Equatable {
  /// 64 hexadecimal digits.
  public let sha256: String
  public let name: String
  /// What it is, in somebody's words.
  public let title: String?
  /// Bytes.
  public let size: Int64
  /// What it was added for.
  public let purposes: [Purpose]

  /// One requirement of one subject that the document bears on.
  public struct Purpose: Sendable, Hashable {
    public let subject: RecordID
    public let requirement: String

    public init(subject: RecordID, requirement: String) {
      self.subject = subject
      self.requirement = requirement
    }

    init?(_ value: JSONValue) {
      guard let subject = value.object?["subject"]?.text.flatMap({ RecordID($0) }),
        let requirement = value.object?["requirement"]?.text
      else { return nil }
      self.init(subject: subject, requirement: requirement)
    }

    var json: JSONValue {
      .object(["subject": .string(subject.description), "requirement": .string(requirement)])
    }
  }

  public init(body: JSONObject) {
    sha256 = body.text("number")
    name = body.text("name")
    title = body["title"]?.text
    size = body["size"]?.integer ?? 0
    purposes = body["purposes"]?.array?.compactMap(Purpose.init) ?? []
  }

  static let descriptor = RecordDescriptor(
    kind: .document,
    fields: [
      sha256Field,
      FieldDescriptor("name", .line, ja: "ファイル名", en: "file name", required: true),
      FieldDescriptor(
        "size", .number(0...CanonicalJSON.largestInteger), ja: "大きさ（バイト）", en: "size in bytes", required: true
      ),
      FieldDescriptor("title", .line, ja: "表題", en: "title"),
      FieldDescriptor("purposes", .data, ja: "用途", en: "purposes"),
    ], contradictions: { body in [sha256Field.digestFault(in: body)].compactMap(\.self) })

  private static let sha256Field = FieldDescriptor(
    "number", .line, ja: "SHA-256", en: "SHA-256", required: true, fixed: true)
}
