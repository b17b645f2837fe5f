public import TextForms

/// A plan to close a gap (改善計画): who, until when, and how far it is.
public struct Remediation: Sendable, Equatable {
  public enum Progress: String, WordedChoice {
    case planned
    case inProgress
    case done
    case abandoned

    public var words: Words {
      switch self {
      case .planned: Words(ja: "計画", en: "planned")
      case .inProgress: Words(ja: "実施中", en: "in progress")
      case .done: Words(ja: "完了", en: "done")
      case .abandoned: Words(ja: "中止", en: "abandoned")
      }
    }
  }

  public let number: String
  /// The id of a requirement of the catalogue.
  public let requirement: String
  /// The register itself stands for the organization.
  public let subject: RecordID?
  public let owner: RecordID?
  public let ownerName: String?
  public let plannedOn: CivilDate?
  public let progress: Progress?
  public let doneOn: CivilDate?

  public init(body: JSONObject) {
    number = body.text("number")
    requirement = body.text("requirement")
    subject = body.record("subject")
    owner = body.record("owner")
    ownerName = body["ownerName"]?.text
    plannedOn = body.date("plannedOn")
    progress = body.choice("progress")
    doneOn = body.date("doneOn")
  }

  static let descriptor = RecordDescriptor(
    kind: .remediation,
    fields: [
      FieldDescriptor("number", .line, ja: "改善計画番号", en: "plan number", required: true),
      FieldDescriptor("requirement", .requirement, ja: "要件", en: "requirement", required: true),
      FieldDescriptor("subject", .anyReference(RecordKind.subjects), ja: "対象", en: "subject", required: true),
      FieldDescriptor("owner", .reference(.officer), ja: "担当職員", en: "owner"),
      FieldDescriptor("ownerName", .line, ja: "担当者（記載どおり）", en: "owner as written"),
      FieldDescriptor("plannedOn", .date, ja: "完了予定日", en: "planned date"),
      FieldDescriptor("progress", .choice(Progress.choices), ja: "進捗", en: "progress"),
      FieldDescriptor("doneOn", .date, ja: "完了日", en: "done on"),
      FieldDescriptor("progressNote", .prose, ja: "進捗の説明", en: "note on progress"),
    ] + .annotations)
}
