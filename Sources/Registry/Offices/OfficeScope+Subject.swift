extension OfficeScope {
  /// The section and systems of what an act of office concerns; those of a subcontract are of what stands above it.
  public init(of subject: RecordID, at sequence: Int64, reader: any RegisterReading) throws {
    self = .city
    var current: RecordID? = subject
    var seen: Set<RecordID> = []
    while let record = current, seen.insert(record).inserted {
      guard let version = try reader.timeline(of: record, at: sequence).last, let body = version.body else { return }
      switch version.kind {
      case .subcontract: current = body.record("contract") ?? body.record("service") ?? body.record("parent")
      case .exceptionMeasure, .application: current = body.record("subject")
      case .cloudService:
        self.init(section: body.record("section"), systems: Set([body.record("system")].compactMap(\.self)))
        return
      case .contract:
        self.init(section: body.record("section"), systems: Set(body.records("systems")))
        return
      case .informationSystem:
        self.init(section: body.record("section"), systems: [record])
        return
      default: return
      }
    }
  }
}
