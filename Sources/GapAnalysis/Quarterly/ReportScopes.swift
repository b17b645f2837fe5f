internal import Registry
internal import TextForms

/// The scope of each subject, by its key: its own, or that of what it is about.
struct ReportScopes {
  private var scopes: [Int64: ReportScope] = [:]

  init(on day: CivilDate, at sequence: Int64, from reader: any RegisterReading) throws {
    try reader.each(.contract, on: day, at: sequence) { version, body in
      scopes[version.key] = ReportScope(
        offices: OfficeScope(section: body.record("section"), systems: Set(body.records("systems"))))
    }
    try reader.each(.cloudService, on: day, at: sequence) { version, body in
      let service = CloudService(body: body)
      scopes[version.key] = ReportScope(
        offices: OfficeScope(section: service.section, systems: Set([service.system].compactMap(\.self))),
        administrator: service.administratorOfficer)
    }
    try reader.each(.informationSystem, on: day, at: sequence) { version, body in
      scopes[version.key] = ReportScope(
        offices: OfficeScope(section: body.record("section"), systems: [version.record]))
    }
  }

  /// Of the subjects of a report, in their order; what they are about stands before them.
  mutating func scopes(of keys: [Int64], parents: [Int64?]) -> [ReportScope] {
    zip(keys, parents).map { key, parent in
      if let own = scopes[key] { return own }
      let scope = parent.flatMap { scopes[$0] } ?? ReportScope()
      scopes[key] = scope
      return scope
    }
  }
}
