internal import GapAnalysis
internal import Requirements
internal import TextForms

extension QuarterlyOutline {
  /// One page for the CISO and the committee.
  var summary: ReportChapter {
    var blocks: [ReportBlock] = [.figures(figures), .chart(trendChart)]
    let abroad = views.placesByClass
    if abroad.count > 0 {
      blocks += [.heading(QuarterlyWords.placesByClass[language]), .table(abroad, limit: 6)]
    }
    blocks.append(.heading(QuarterlyWords.gravest[language]))
    blocks.append(
      report.gravest.isEmpty ? .paragraph(GapWords.none[language]) : .table(views.gravestInBrief, limit: .max))
    return ReportChapter(id: "summary", title: QuarterlyWords.summary[language], blocks: blocks)
  }

  private var figures: [ReportFigure] {
    let totals = report.gaps.totals
    let running = report.exceptions.filter { $0.state != .lapsed }
    let worse = report.certificationChanges.count { $0.isWorse }
    let unknown = report.placesAbroad.count { $0.country == nil }
    var figures = [
      ReportFigure(name: GapWords.subjects[language], value: report.gaps.subjects.count),
      ReportFigure(name: QuarterlyWords.gaps[language], value: totals.gaps, note: changeNote, isOpen: totals.gaps > 0),
    ]
    for status in [Status.notSatisfied, .overdue, .partial, .unconfirmed] {
      figures.append(
        ReportFigure(name: status.words[language], value: totals[status], isOpen: totals[status] > 0))
    }
    figures += [
      ReportFigure(
        name: QuarterlyWords.exceptionsInForce[language], value: running.count,
        note: QuarterlyWords.lapsingSoon(running.count { $0.lapsesSoon })[language]),
      ReportFigure(
        name: QuarterlyWords.approvals[language], value: report.staleApprovals.count,
        isOpen: !report.staleApprovals.isEmpty),
      ReportFigure(
        name: QuarterlyWords.certifications[language], value: report.certificationChanges.count,
        note: QuarterlyWords.gotWorse(worse)[language], isOpen: worse > 0),
      ReportFigure(
        name: QuarterlyWords.places[language], value: report.placesAbroad.count,
        note: QuarterlyWords.placesUnknown(unknown)[language], isOpen: !report.placesAbroad.isEmpty),
    ]
    return figures
  }

  /// How many gaps came and went.
  private var changeNote: String? {
    guard report.base != nil else { return nil }
    let opened = report.changes.count { $0.direction == .opened }
    let closed = report.changes.count { $0.direction == .closed }
    return QuarterlyWords.cameAndWent(opened: opened, closed: closed)[language]
  }

  private static let charted: [(Status, ChartFill)] = [
    (.notSatisfied, .notSatisfied), (.overdue, .overdue), (.partial, .partial), (.unconfirmed, .unconfirmed),
  ]

  private var series: [ReportChart.Series] {
    Self.charted.map { ReportChart.Series(name: $0.0.words[language], fill: $0.1) }
  }

  private func values(_ counts: StatusCounts) -> [Int] { Self.charted.map { counts[$0.0] } }

  private var trendChart: ReportChart {
    let entries = report.trend.map { point in
      ReportChart.Entry(
        name: QuarterlyWords.shortQuarter(point.quarter)[language], values: point.counts.map(values))
    }
    let told = report.trend.map { point in
      let gaps = point.counts.map { String($0.gaps) } ?? "—"
      return "\(point.quarter.words[language]): \(gaps)"
    }
    return ReportChart(
      id: "trend-chart", title: QuarterlyWords.trendChart[language],
      description: told.joined(separator: language == .ja ? "、" : ", "), form: .columns, series: series,
      entries: entries)
  }

  /// Sections with most gaps; a picture of all would be read by nobody.
  var sectionChart: ReportChart? {
    let most = report.gaps.sections.indices.filter { report.gaps.sections[$0].counts.gaps > 0 }
      .sorted { (report.gaps.sections[$1].counts.gaps, $0) < (report.gaps.sections[$0].counts.gaps, $1) }.prefix(15)
    guard most.count > 1 else { return nil }
    let told = most.map { "\(views.section($0)): \(report.gaps.sections[$0].counts.gaps)" }
    return ReportChart(
      id: "section-chart", title: QuarterlyWords.sectionChart[language],
      description: told.joined(separator: language == .ja ? "、" : ", "), form: .bars, series: series,
      entries: most.map {
        ReportChart.Entry(name: views.section($0), values: values(report.gaps.sections[$0].counts))
      })
  }
}
