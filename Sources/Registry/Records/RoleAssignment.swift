public import TextForms

/// Who holds an office from when to when (2(1)–(8)); also an acting holder and a substitute (2(9)①).
public struct RoleAssignment: Sendable, Equatable {
  public let number: String
  /// The id of an office of the catalogue.
  public let office: String
  public let holder: RecordID?
  public let from: CivilDate?
  /// The last day on which it is held.
  public let until: CivilDate?
  public let isActing: Bool?
  public let section: RecordID?
  public let department: RecordID?
  public let system: RecordID?
  /// In whose place this officer decides, where one person holds two offices (2(9)①).
  public let substituteFor: RecordID?

  public init(body: JSONObject) {
    number = body.text("number")
    office = body.text("office")
    holder = body.record("holder")
    from = body.date("from")
    until = body.date("until")
    isActing = body["acting"]?.flag
    section = body.record("section")
    department = body.record("department")
    system = body.record("system")
    substituteFor = body.record("substituteFor")
  }

  static let descriptor = RecordDescriptor(
    kind: .roleAssignment,
    fields: [
      FieldDescriptor("number", .line, ja: "任命番号", en: "number of the assignment", required: true),
      FieldDescriptor("office", .office, ja: "職務", en: "office", required: true),
      FieldDescriptor("holder", .reference(.officer), ja: "職務に就く職員", en: "holder", required: true),
      FieldDescriptor("from", .date, ja: "就任日", en: "from", flag: "from-date"),
      FieldDescriptor("until", .date, ja: "退任日（当日まで在任）", en: "until (that day included)"),
      FieldDescriptor("acting", .flag, ja: "代理・心得", en: "acting"),
      FieldDescriptor("section", .reference(.section), ja: "担当する課室", en: "for the section"),
      FieldDescriptor("department", .reference(.department), ja: "担当する部局", en: "for the department"),
      FieldDescriptor("system", .reference(.informationSystem), ja: "担当する情報システム", en: "for the information system"),
      FieldDescriptor("substituteFor", .reference(.officer), ja: "代わりに職務を行う相手", en: "substitute for"),
    ] + .annotations, ordered: [("from", "until")])
}
