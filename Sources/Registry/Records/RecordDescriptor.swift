internal import TextForms

/// What a kind of record holds: one description for the command line, files, validation, lists and documentation.
public struct RecordDescriptor: Sendable {
  public let kind: RecordKind
  /// The format in which bodies of this kind are written today.
  public let format: Int
  public let fields: [FieldDescriptor]
  /// Pairs of dates of which the second is never before the first.
  let ordered: [(first: String, second: String)]
  /// What else no single field can tell.
  public let contradictions: @Sendable (JSONObject) -> [FieldFault]
  /// The fields that point to records, and those that name what the adopted catalogue holds.
  let references: [FieldDescriptor]
  let catalogueNames: [FieldDescriptor]
  private let known: Set<String>

  init(
    kind: RecordKind, format: Int = 1, fields: [FieldDescriptor],
    ordered: [(first: String, second: String)] = [],
    contradictions: @escaping @Sendable (JSONObject) -> [FieldFault] = { _ in [] }
  ) {
    self.kind = kind
    self.format = format
    self.fields = fields
    self.ordered = ordered
    self.contradictions = contradictions
    references = fields.filter { !$0.form.referencedKinds.isEmpty }
    catalogueNames = fields.filter { $0.form.namesRequirements || $0.form.namesOffices }
    known = Set(fields.map(\.key)).union(["retired"])
  }

  public func field(_ key: String) -> FieldDescriptor? { fields.first { $0.key == key } }

  /// The descriptor of a kind that people add, list, show, edit and retire.
  public static func of(_ kind: RecordKind) -> RecordDescriptor {
    switch kind {
    case .register: RegisterIdentity.descriptor
    case .catalogue: AdoptedCatalogue.descriptor
    case .setting: Setting.descriptor
    case .section: Section.descriptor
    case .officer: Officer.descriptor
    case .vendor: Vendor.descriptor
    case .contract: Contract.descriptor
    case .nda: NDA.descriptor
    case .assessment: Assessment.descriptor
    case .document: Document.descriptor
    case .redaction: Redaction.descriptor
    case .department: Department.descriptor
    case .roleAssignment: RoleAssignment.descriptor
    case .subcontract: Subcontract.descriptor
    case .informationSystem: InformationSystem.descriptor
    case .cloudService: CloudService.descriptor
    case .application: Application.descriptor
    case .dataLocation: DataLocation.descriptor
    case .regulation: Regulation.descriptor
    case .event: Event.descriptor
    case .remediation: Remediation.descriptor
    case .exceptionMeasure: ExceptionMeasure.descriptor
    case .certification: Certification.descriptor
    case .clauseFinding: ClauseFinding.descriptor
    case .observation: Observation.descriptor
    case .report: Report.descriptor
    }
  }

  /// Every fault of a body; none when it may be recorded.
  public func faults(in body: JSONObject) -> [FieldFault] {
    var faults: [FieldFault] = []
    for field in fields {
      guard let value = body[field.key] else {
        if field.isRequired { faults.append(FieldFault(.missing, field, found: "")) }
        continue
      }
      do throws(FieldFault) { try field.check(value) } catch { faults.append(error) }
    }
    let unknown = body.keys.filter { !known.contains($0) }
    for key in unknown.sorted() { faults.append(unknownField(key)) }
    if let retired = body["retired"], retired != true { faults.append(unknownField("retired")) }
    return faults.isEmpty ? disorders(in: body) + contradictions(body) : faults
  }

  /// Dates that stand before what they follow.
  private func disorders(in body: JSONObject) -> [FieldFault] {
    ordered.compactMap { pair in
      guard let first = field(pair.first), let second = field(pair.second),
        let start = body.date(pair.first), let end = body.date(pair.second), end < start
      else { return nil }
      return FieldFault(
        .contradiction, second, found: end.description,
        allowed: Words(
          ja: "\(first.words.ja)（\(start)）以後の日付にしてください",
          en: "it must be on or after \"\(first.words.en)\" (\(start))"))
    }
  }

  public func unknownField(_ key: String) -> FieldFault {
    let names = fields.filter(\.isTyped).map(\.key).joined(separator: ", ")
    return FieldFault(
      code: .unknownField, key: key, label: Words(ja: key, en: key), found: key,
      allowed: Words(ja: names, en: names))
  }
}
