public import TextForms

/// An exceptional measure (例外措置): what is set aside for a time, and what is done instead (8.4).
public struct ExceptionMeasure: Sendable, Equatable {
  public let number: String
  /// Ids of requirements of the catalogue.
  public let requirements: [String]
  /// The register itself stands for the organization.
  public let subject: RecordID?
  public let reason: String?
  public let alternative: String?
  public let askedBy: String?
  public let askedByOfficer: RecordID?
  public let askedOn: CivilDate?
  /// Who joined in asking, where two offices ask together.
  public let joinedBy: String?
  public let joinedByOfficer: RecordID?
  public let joinedOn: CivilDate?
  public let permittedBy: String?
  public let permittedByOfficer: RecordID?
  public let permittedOn: CivilDate?
  public let from: CivilDate?
  /// The last day on which it is in force.
  public let until: CivilDate?
  /// Taken before it was permitted (8.4(2)).
  public let isUrgent: Bool?
  public let reportedOn: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    requirements = body.texts("requirements")
    subject = body.record("subject")
    reason = body["reason"]?.text
    alternative = body["alternative"]?.text
    askedBy = body["askedBy"]?.text
    askedByOfficer = body.record("askedByOfficer")
    askedOn = body.date("askedOn")
    joinedBy = body["joinedBy"]?.text
    joinedByOfficer = body.record("joinedByOfficer")
    joinedOn = body.date("joinedOn")
    permittedBy = body["permittedBy"]?.text
    permittedByOfficer = body.record("permittedByOfficer")
    permittedOn = body.date("permittedOn")
    from = body.date("from")
    until = body.date("until")
    isUrgent = body["urgent"]?.flag
    reportedOn = body.date("reportedOn")
  }

  static let descriptor = RecordDescriptor(
    kind: .exceptionMeasure,
    fields: [
      FieldDescriptor("number", .line, ja: "例外措置番号", en: "exception number", required: true),
      FieldDescriptor("requirements", .requirements, ja: "対象の要件", en: "requirements", required: true),
      FieldDescriptor("subject", .anyReference(RecordKind.subjects), ja: "対象", en: "subject", required: true),
      FieldDescriptor("reason", .prose, ja: "例外とする理由", en: "reason for the exception", flag: "exception-reason"),
      FieldDescriptor("alternative", .prose, ja: "代替措置", en: "alternative measure"),
      FieldDescriptor("askedBy", .line, ja: "申請者（記載どおり）", en: "asked for by, as written"),
      FieldDescriptor("askedByOfficer", .reference(.officer), ja: "申請者", en: "asked for by"),
      FieldDescriptor("askedOn", .date, ja: "申請日", en: "asked for on"),
      FieldDescriptor("joinedBy", .line, ja: "共同の申請者（記載どおり）", en: "joined by, as written"),
      FieldDescriptor("joinedByOfficer", .reference(.officer), ja: "共同の申請者", en: "joined by"),
      FieldDescriptor("joinedOn", .date, ja: "共同の申請日", en: "joined on"),
      FieldDescriptor("permittedBy", .line, ja: "許可者（記載どおり）", en: "permitted by, as written"),
      FieldDescriptor("permittedByOfficer", .reference(.officer), ja: "許可者", en: "permitted by"),
      FieldDescriptor("permittedOn", .date, ja: "許可日", en: "permitted on"),
      FieldDescriptor("from", .date, ja: "開始日", en: "from", flag: "from-date"),
      FieldDescriptor("until", .date, ja: "終了日（当日まで有効）", en: "until (that day included)"),
      FieldDescriptor("urgent", .flag, ja: "緊急", en: "urgent"),
      FieldDescriptor("reportedOn", .date, ja: "CISOへの事後報告日", en: "reported to the CISO afterwards on"),
    ] + .annotations, ordered: [("from", "until")])
}
