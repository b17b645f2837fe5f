internal import Requirements
internal import TextForms

/// What only the register can say of a body: whether what it points to is there.
extension RegisterTransaction {
  /// - Parameter old: what stood there before: requirements and offices that a newer catalogue dropped may stay.
  func check(_ body: JSONObject, against descriptor: RecordDescriptor, replacing old: JSONObject = [:]) throws {
    var faults = descriptor.faults(in: body)
    if faults.isEmpty { faults = try danglingReferences(in: body, descriptor) }
    if faults.isEmpty { faults = try unknownNames(in: body, replacing: old, descriptor) }
    if faults.isEmpty, descriptor.kind == .application { faults = try otherSubject(of: body, descriptor) }
    if faults.isEmpty, descriptor.kind == .regulation {
      faults = try otherScope(of: body, replacing: old, descriptor)
    }
    guard faults.isEmpty else {
      throw RegisterError.invalid(descriptor.kind, number: body["number"]?.text ?? "", faults)
    }
  }

  private func danglingReferences(in body: JSONObject, _ descriptor: RecordDescriptor) throws -> [FieldFault] {
    try descriptor.references.compactMap { field in
      guard let value = body[field.key] else { return nil }
      let kinds = field.form.referencedKinds
      let lost = try value.texts.first { text in
        guard let kind = try RecordID(text).flatMap(kind(of:)) else { return true }
        return !kinds.contains(kind)
      }
      return lost.map { FieldFault(.unknownReference, field, found: $0) }
    }
  }

  /// An application for a kind of thing that its scheme is not for.
  private func otherSubject(of body: JSONObject, _ descriptor: RecordDescriptor) throws -> [FieldFault] {
    let application = Application(body: body)
    guard let scheme = application.scheme, let field = descriptor.field("scheme"),
      let kind = try application.subject.flatMap(kind(of:)), kind != scheme.subjectKind
    else { return [] }
    let fitting = Application.Scheme.allCases.filter { $0.subjectKind == kind }.map(\.words)
    let (ja, en) = (fitting.map(\.ja).joined(separator: "、"), fitting.map(\.en).joined(separator: ", "))
    return [
      FieldFault(
        .contradiction, field, found: scheme.rawValue,
        allowed: Words(
          ja: "対象が\(kind.words.ja)のときの区分: \(ja)", en: "of a \(kind.words.en) it may be: \(en)"))
    ]
  }

  /// A document for certain services that names a requirement of something else, or one for the city that names a
  /// requirement of each service: it would never count for it, and nobody would see why.
  private func otherScope(
    of body: JSONObject, replacing old: JSONObject, _ descriptor: RecordDescriptor
  ) throws -> [FieldFault] {
    let regulation = Regulation(body: body)
    guard body["fulfils"] != old["fulfils"] || body["services"] != old["services"], !regulation.fulfils.isEmpty,
      let field = descriptor.field("fulfils"), let catalogue = try catalogueAtHand()
    else { return [] }
    let isOfServices = !regulation.services.isEmpty
    let wrong = regulation.fulfils.first { id in
      let requirement = catalogue.requirement(recorded: id)
      return requirement.map { ($0.subject == .cloudService) != isOfServices } ?? false
    }
    guard let wrong else { return [] }
    let allowed =
      isOfServices
      ? Words(
        ja: "対象のクラウドサービス（services）を指定した文書は、クラウドサービスごとの要件だけを満たします。"
          + "この要件は外すか、対象のサービスを指定しない別の文書として登録してください。",
        en:
          "a document that names cloud services (services) fulfils requirements of cloud services only; leave this one "
          + "out, or record it with another document that names none")
      : Words(
        ja: "クラウドサービスごとの要件です。対象のクラウドサービスを services（--services）で指定してください。",
        en: "it is asked of each cloud service: name those that the document is for with services (--services)")
    return [FieldFault(.contradiction, field, found: wrong, allowed: allowed)]
  }

  private func unknownNames(
    in body: JSONObject, replacing old: JSONObject, _ descriptor: RecordDescriptor
  ) throws -> [FieldFault] {
    try descriptor.catalogueNames.compactMap { field in
      guard let value = body[field.key], value != old[field.key] else { return nil }
      switch field.form {
      case .requirement, .requirements:
        let known = try requirementIDs()
        return value.texts.first { !known.contains($0) }.map { FieldFault(.unknownRequirement, field, found: $0) }
      case .office, .offices:
        let offices = try adoptedCatalogue().offices
        return value.texts.first { offices[OfficeID(rawValue: $0)] == nil }.map {
          Self.unknownOffice($0, field, among: offices)
        }
      default: return nil
      }
    }
  }

  /// A record may not be its own ancestor, on the day from which it points elsewhere or on a later one.
  func checkAncestors(
    of record: RecordID, in body: JSONObject, replacing old: JSONObject, from day: CivilDate?,
    _ descriptor: RecordDescriptor
  ) throws {
    for field in descriptor.references
    where !field.form.isList && field.form.referencedKinds.contains(descriptor.kind)
      && body[field.key] != old[field.key]
    {
      guard let parent = body.record(field.key), try leadsBack(from: parent, to: record, by: field.key, on: day) else {
        continue
      }
      let outside = Words(
        ja: "この記録より下にない\(descriptor.kind.words.ja)の番号", en: "a \(descriptor.kind.words.en) that does not lie under it")
      let number = try reader.timeline(of: parent, at: sequence).last?.number ?? parent.description
      throw RegisterError.invalid(
        descriptor.kind, number: body.text("number"), [FieldFault(.cycle, field, found: number, allowed: outside)])
    }
  }

  private func leadsBack(from parent: RecordID, to record: RecordID, by key: String, on day: CivilDate?) throws -> Bool
  {
    var days: [CivilDate?] = [day]
    var next = 0
    while next < days.count {
      var ancestor: RecordID? = parent
      var seen: Set<RecordID> = []
      while let current = ancestor, seen.insert(current).inserted {
        guard current != record else { return true }
        let timeline = try reader.timeline(of: current, at: sequence)
        for later in timeline.compactMap(\.effectiveFrom) where day.map({ later > $0 }) ?? true {
          if !days.contains(later) { days.append(later) }
        }
        ancestor = timeline.last { $0.holds(on: days[next]) }?.body?.record(key)
      }
      next += 1
    }
    return false
  }
}

extension RecordVersion {
  /// Nil: before every day.
  fileprivate func holds(on day: CivilDate?) -> Bool {
    guard let effectiveFrom else { return true }
    return day.map { effectiveFrom <= $0 } ?? false
  }
}
