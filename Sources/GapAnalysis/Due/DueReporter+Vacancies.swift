internal import Registry
internal import Requirements
internal import TextForms

extension DueReporter {
  /// Terms of office after which nobody holds it, and those whose first day is not recorded.
  mutating func addVacancies(from reader: any RegisterReading) throws {
    struct Seat: Hashable {
      let office: String
      let scope: OfficeScope
    }
    let offices = try OfficeHolders(at: list.head.sequence, reader: reader)
    var last: [Seat: (item: DueItem, until: CivilDate)] = [:]
    try reader.each(.roleAssignment, on: query.asOf, at: list.head.sequence) { version, body in
      let role = RoleAssignment(body: body)
      guard role.substituteFor == nil, role.until.map({ $0 <= query.until }) ?? (role.from == nil) else { return }
      let office = list.catalogue.offices[OfficeID(rawValue: role.office)] ?? Words(role.office)
      var subject = DueSubject(.roleAssignment, version.record, number: role.number, title: office)
      subject.sections = role.section.map { [$0] } ?? []
      let item = DueItem(
        .officeVacancy, role.from == nil ? nil : role.until, subject: list.subjects.count, of: DueRecord(version))
      list.subjects.append(subject)
      guard role.from != nil, let until = role.until else { return found.append(item) }
      let seat = Seat(
        office: role.office,
        scope: OfficeScope(
          section: role.section, department: role.department, systems: role.system.map { [$0] } ?? []))
      let after = max(until.adding(days: 1), query.asOf)
      guard offices.holding(of: role.office, in: seat.scope, on: after).isVacant else { return }
      if last[seat].map({ $0.until < until }) ?? true { last[seat] = (item, until) }
    }
    for (item, _) in last.values.sorted(by: { $0.item.subject < $1.item.subject }) {
      var item = item
      item.isOpenWhenPast = true
      found.append(item)
    }
  }
}
