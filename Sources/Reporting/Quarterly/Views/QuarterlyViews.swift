package import GapAnalysis
internal import Requirements
package import TextForms

/// The tables of a quarterly report in one language: the same for every format.
package struct QuarterlyViews {
  let report: QuarterlyReport
  let language: Language
  /// Of each place of `QuarterlyReport.actorPlace`.
  private let actorTexts: [String]

  package init(_ report: QuarterlyReport, language: Language) {
    self.report = report
    self.language = language
    let rules = report.gaps.catalogue.requirements.map(\.office)
    var together: [[String]: Bool] = [:]
    for rule in rules { if case .allOf(let offices) = rule { together[offices.map(\.rawValue)] = true } }
    actorTexts = report.actorSets.map { actors in
      ActorTexts.text(actors, together: together[actors.map(\.office.rawValue)] ?? false, in: language)
    }
  }

  /// In the order in which they are read. What compares is there only where something is compared with.
  package var all: [ReportView] {
    [trend, departments, sections, findings, unconfirmed, requirements, subjects]
      + (report.base == nil ? [] : [changes])
      + [notJudged, exceptions, staleApprovals, certifications, places, samePersons]
  }

  func words(_ words: Words) -> ReportView.Cell { .text(words[language]) }

  func actors(of line: GapReport.GapLine) -> String {
    let place = report.actorPlace(of: line)
    return place < 0 ? "" : actorTexts[place]
  }

  package func sectionName(_ place: Int) -> String { section(place) }

  func section(_ place: Int?) -> String {
    place.map { GapWords.sectionName(report.gaps.sections[$0])[language] } ?? GapWords.noSection[language]
  }

  func number(of subject: GapReport.SubjectLine) -> ReportView.Cell {
    .init(subject.kind == .organization ? nil : subject.number)
  }

  func counts(_ counts: StatusCounts) -> [ReportView.Cell] {
    [.number(counts.gaps)] + Status.allCases.reversed().map { .number(counts[$0]) }
  }

  /// The gravest first.
  static let countColumns =
    [ReportView.Column(QuarterlyWords.gaps, .number)]
    + Status.allCases.reversed().map { ReportView.Column($0.words, .number) }
}

extension StatusCounts {
  /// Of all verdicts.
  var all: Int { Status.allCases.reduce(0) { $0 + self[$1] } }
}
