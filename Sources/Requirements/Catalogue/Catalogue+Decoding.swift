internal import DataFiles

extension Catalogue {
  /// Reads what `encoded` wrote. Derivations are taken as they are: what is no longer known by name is for the
  /// gap analysis to say.
  public init(decoding value: CatalogueValue) throws(CatalogueFault) {
    guard case .object(var values) = value, case .int(let format)? = values.removeValue(forKey: "format"),
      format == Catalogue.format
    else {
      if case .object(let values) = value, case .int(let format)? = values["format"] {
        throw .unknownFormat(found: format)
      }
      throw .unknownFormat(found: 0)
    }
    let log = DiagnosticLog()
    let node = DataNode(.object(values))
    let reader = NodeReader(node, what: "catalogue", file: "catalogue", log: log)
    let headReader = CatalogueHeadReader(reader, last: "sections")
    let head = headReader?.head()
    let sections = SectionReader(
      requirements: RequirementReader(
        context: RequirementContext(headReader?.mapping, head: head, derivations: nil),
        officeNames: head?.offices ?? [:]),
      seen: SeenRequirements())
    let read = headReader?.mapping.required("sections")?.items()?.flatMap(sections.requirements) ?? []
    let approvals = headReader?.approvals(for: read) ?? [:]
    guard log.isEmpty, let head else { throw .invalid(log.diagnostics) }
    self.init(head: head, requirements: read, approvals: approvals)
  }
}
