internal import GapAnalysis
internal import Requirements
internal import TextForms

/// The same in fewer columns, for papers.
extension QuarterlyViews {
  /// On the one page that everybody reads.
  var gravestInBrief: ReportView {
    brief(Array(report.gravest.indices), of: report.gravest.count, Brief.allCases.filter { $0 != .reason })
  }

  /// - Parameters:
  ///   - places: of lines.
  ///   - count: of all that there are.
  func findings(_ places: [Int], of count: Int) -> ReportView { brief(places, of: count, Brief.allCases) }

  private enum Brief: CaseIterable {
    case gravity, status, subject, requirement, reason, since, actor, deadline

    var column: ReportView.Column {
      switch self {
      case .gravity: .init(GapWords.gravity, .gravity)
      case .status: .init(GapWords.status, .status)
      case .subject: .init(GapWords.about, .prose)
      case .requirement: .init(QuarterlyWords.requirementAsked, .prose)
      case .reason: .init(GapWords.reason, .prose)
      case .since: .init(QuarterlyWords.since, .day)
      case .actor: .init(QuarterlyWords.actor, .prose)
      case .deadline: .init(QuarterlyWords.byWhen, .text)
      }
    }
  }

  private func brief(_ places: [Int], of count: Int, _ columns: [Brief]) -> ReportView {
    ReportView("findings", QuarterlyWords.findings, columns.map(\.column), count: count) { visit in
      for place in places { try visit(columns.map { cell($0, of: report.gaps.lines[place]) }) }
    }
  }

  private func cell(_ column: Brief, of line: GapReport.GapLine) -> ReportView.Cell {
    let requirement = report.gaps.catalogue.requirements[line.requirement]
    return switch column {
    case .gravity: .init(report.gaps.gravity(of: line)?.words[language])
    case .status: words(line.status.words)
    case .subject: .text(GapWords.name(report.gaps.subjects[line.subject], in: language))
    case .requirement: .text("\(requirement.citation.text(in: language)) \(requirement.title[language])")
    case .reason: .text(GapWords.reason(of: line, in: report.gaps, language))
    case .since: .init(line.since)
    case .actor: .init(actors(of: line))
    case .deadline: .text(deadline(of: line))
    }
  }

  /// By whom and when it is to be closed, or that nobody has planned it.
  private func deadline(of line: GapReport.GapLine) -> String {
    guard let plan = report.gaps.remediation(of: line) else { return QuarterlyWords.noPlan[language] }
    let day = plan.plannedOn.map { language == .ja ? $0.shortEraText : $0.description } ?? GapWords.noPlan[language]
    return plan.owner.map { GapWords.text(day, with: $0, in: language) } ?? day
  }

  var changesInBrief: ReportView {
    ReportView(
      "changes", QuarterlyWords.changes(report),
      [
        .init(QuarterlyWords.direction, .text), .init(QuarterlyWords.cause, .text), .init(GapWords.section, .text),
        .init(GapWords.about, .prose), .init(QuarterlyWords.requirementAsked, .prose),
        .init(QuarterlyWords.before, .status), .init(QuarterlyWords.after, .status), .init(GapWords.reason, .prose),
      ], count: report.changes.count
    ) { visit in
      for line in report.changes {
        let (subject, requirement) = (report.subject(of: line), report.requirement(of: line))
        try visit([
          words(line.direction.words), words(line.cause.words), .text(section(subject.section)),
          .text(GapWords.name(subject, in: language)),
          .text("\(requirement.citation.text(in: language)) \(requirement.title[language])"),
          words(line.before?.words ?? QuarterlyWords.absent), words(line.after?.words ?? QuarterlyWords.absent),
          .init(line.reason?.words[language]),
        ])
      }
    }
  }

  /// How many changes had each cause, and which way they went.
  var causes: ReportView {
    let rows = ChangeCause.allCases.compactMap { cause -> [ReportView.Cell]? in
      let lines = report.changes.filter { $0.cause == cause }
      guard !lines.isEmpty else { return nil }
      return [words(cause.words)]
        + ChangeLine.Direction.allCases.map { direction in .number(lines.count { $0.direction == direction }) }
    }
    return ReportView(
      "causes", QuarterlyWords.cause,
      [.init(QuarterlyWords.cause, .text)]
        + ChangeLine.Direction.allCases.map { ReportView.Column($0.words, .number) }, count: rows.count
    ) { visit in
      for row in rows { try visit(row) }
    }
  }

  /// Subjects with information abroad, or nobody knows where, by country and class.
  var placesByClass: ReportView {
    struct Country: Hashable {
      let code: String?
      let name: String
    }
    var order: [Country] = []
    var subjects: [Country: [Confidentiality?: Set<Int>]] = [:]
    for line in report.placesAbroad {
      let country = Country(
        code: line.country, name: (line.countryName ?? QuarterlyWords.unknown)[language])
      if subjects[country] == nil { order.append(country) }
      subjects[country, default: [:]][line.confidentiality, default: []].insert(line.subject)
    }
    let classes: [Confidentiality?] = Confidentiality.allCases.sorted(by: >) + [nil]
    let counts = order.map { subjects[$0] ?? [:] }
    return ReportView(
      "places", QuarterlyWords.placesByClass,
      [.init(QuarterlyWords.country, .text)]
        + classes.map { ReportView.Column($0?.words ?? QuarterlyWords.unclassified, .number) }, count: order.count
    ) { visit in
      for (country, counts) in zip(order, counts) {
        try visit([.text(country.name)] + classes.map { .number(counts[$0]?.count ?? 0) })
      }
    }
  }
}
