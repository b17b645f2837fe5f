internal import Registry
internal import TextForms

extension QuarterlyReporter {
  /// To which department each section belongs on the day.
  func addSections(to report: inout QuarterlyReport, _ places: [Int64: Int]) throws {
    struct Known {
      let number: String?
      let department: RecordID?
    }
    var known: [Int: Known] = [:]
    try reader.each(.section, on: query.period.asOf, at: sequence) { version, body in
      guard let place = places[version.key] else { return }
      known[place] = Known(number: version.number, department: Registry.Section(body: body).department)
    }
    var departments: [(record: RecordID, name: String)] = []
    try reader.each(.department, on: query.period.asOf, at: sequence) { version, body in
      departments.append((version.record, Department(body: body).name))
    }
    var lines = departments.map { QuarterlyReport.DepartmentLine(name: $0.name, isOrganization: false) }
    lines.append(QuarterlyReport.DepartmentLine(name: nil, isOrganization: false))
    lines.append(QuarterlyReport.DepartmentLine(name: nil, isOrganization: true))
    report.sections = report.gaps.sections.indices.map { place in
      let own = known[place]?.department.flatMap { id in departments.firstIndex { $0.record == id } }
      let department = report.gaps.sections[place].isOrganization ? lines.count - 1 : own ?? lines.count - 2
      return QuarterlyReport.Section(number: known[place]?.number, department: department)
    }
    report.departments = lines
  }
}
