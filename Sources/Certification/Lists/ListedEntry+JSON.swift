public import Registry
internal import TextForms

extension ListedEntry {
  /// For keeping: fields by their names, absent where there is nothing.
  public var json: JSONObject {
    var members: JSONObject = ["source": .string(source)]
    for field in EntryField.allCases { members[field.rawValue] = self[field].map { .string($0) } }
    return members
  }

  /// Reads what `json` wrote; nil for anything else.
  public init?(json members: JSONObject) {
    func text(_ field: EntryField) -> String? { members[field.rawValue]?.text }
    func date(_ field: EntryField) -> CivilDate? { text(field).flatMap { CivilDate(iso: $0) } }
    guard let source = members["source"]?.text, let id = text(.id),
      let status = text(.status).flatMap(Certification.Status.init(rawValue:))
    else { return nil }
    self.init(source: source, id: id, status: status)
    service = text(.service)
    provider = text(.provider)
    corporateNumber = text(.corporateNumber).flatMap { try? CorporateNumber(reading: $0) }
    rawStatus = text(.rawStatus)
    registered = date(.registered)
    validUntil = date(.validUntil)
    listedSince = date(.listedSince)
    scope = text(.scope)
    level = text(.level)
    page = text(.page)
  }
}
