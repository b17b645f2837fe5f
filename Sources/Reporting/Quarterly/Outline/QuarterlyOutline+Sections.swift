internal import GapAnalysis
internal import TextForms

extension QuarterlyOutline {
  /// Departments and sections, then the findings of each: what, who must act, and by when.
  var bySection: ReportChapter {
    var blocks: [ReportBlock] = []
    if report.departments.count(where: { !$0.sections.isEmpty }) > 1 {
      blocks += [.heading(QuarterlyWords.departments[language]), .table(views.departments, limit: .max)]
    }
    if let chart = sectionChart { blocks.append(.chart(chart)) }
    blocks.append(.table(views.sections, limit: .max))
    var places = [[Int]](repeating: [], count: report.gaps.sections.count)
    var counts = [Int](repeating: 0, count: places.count)
    for (place, line) in report.gaps.lines.enumerated() where line.status != .unconfirmed {
      let section = report.gaps.subjects[line.subject].section
      counts[section] += 1
      if places[section].count < Self.mostOfSection { places[section].append(place) }
    }
    for section in places.indices where counts[section] > 0 {
      blocks.append(.heading(QuarterlyWords.sectionHeading(views.section(section), counts[section])[language]))
      blocks.append(.table(views.findings(places[section], of: counts[section]), limit: Self.mostOfSection))
    }
    return ReportChapter(id: "sections", title: QuarterlyWords.bySection[language], blocks: blocks)
  }

  static let mostOfSection = 50
}
