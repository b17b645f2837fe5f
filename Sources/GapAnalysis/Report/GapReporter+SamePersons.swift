internal import Registry
internal import Requirements
internal import TextForms

extension GapReporter {
  /// Whether or not the approval or audit itself is asked for: what it is about is enough.
  mutating func noteSamePersons(of subject: Subject, section: Int, on day: Int32) {
    for facts in subject.related
    where facts.marks.isSuperset(of: [.partiesSame, .hasReason]) && (facts.kind == .application || facts.kind == .event)
      && facts.holds(on: day) && Day.of(facts.decided ?? facts.began) <= day
    {
      samePersonKeys.insert(facts.key)
      sectionOfSamePerson[facts.key] = section
    }
  }

  /// In the order in which they were recorded. There are few: they are read once, after the subjects.
  mutating func addSamePersons(from reader: any RegisterReading) throws {
    guard !samePersonKeys.isEmpty else { return }
    for kind in [RecordKind.application, .event] {
      try reader.records(kind, on: query.asOf, at: report.head.sequence) { version in
        guard samePersonKeys.contains(version.key), !version.isRetired, let body = version.body else { return true }
        let line =
          kind == .application
          ? try line(Application(body: body), from: reader) : try line(Event(body: body), from: reader)
        if var line {
          line.section = sectionOfSamePerson[version.key]
          report.samePersons.append(line)
        }
        return true
      }
    }
  }

  private func line(
    _ application: Application, from reader: any RegisterReading
  ) throws -> GapReport.SamePersonLine? {
    guard let reason = application.samePersonReason else { return nil }
    let officer = try application.deciderOfficer.flatMap { try body(of: $0, from: reader) }
    return GapReport.SamePersonLine(
      kind: .approval, number: application.number, about: try name(of: application.subject, from: reader),
      person: officer.map { Officer(body: $0).name } ?? application.decider ?? "", day: application.decidedOn,
      reason: reason)
  }

  private func line(_ audit: Event, from reader: any RegisterReading) throws -> GapReport.SamePersonLine? {
    guard let reason = audit.samePersonReason else { return nil }
    let section = try audit.bySection.flatMap { try body(of: $0, from: reader) }
    return GapReport.SamePersonLine(
      kind: .audit, number: audit.number, about: try name(of: audit.subject, from: reader),
      person: section?.text("name") ?? "", day: audit.on, reason: reason)
  }

  private func name(of record: RecordID?, from reader: any RegisterReading) throws -> String? {
    guard let body = try record.flatMap({ try body(of: $0, from: reader) }) else { return nil }
    let title = body["title"]?.text ?? body["name"]?.text
    return [body["number"]?.text, title].compactMap(\.self).joined(separator: " ")
  }

  /// As it is on the day of the report.
  private func body(of record: RecordID, from reader: any RegisterReading) throws -> JSONObject? {
    try reader.timeline(of: record, at: report.head.sequence)
      .last { $0.effectiveFrom.map { $0 <= query.asOf } ?? true }?.body
  }
}
