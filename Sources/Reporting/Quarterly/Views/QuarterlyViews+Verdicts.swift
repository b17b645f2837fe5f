internal import GapAnalysis
internal import Requirements
internal import TextForms

extension QuarterlyViews {
  /// Every gap that somebody found or that time brought; what nobody has looked at is rolled up apart.
  package var findings: ReportView {
    gaps("findings", QuarterlyWords.findings, count: report.gaps.lines.count { $0.status != .unconfirmed }) {
      report.gaps.lines.lazy.filter { $0.status != .unconfirmed }
    }
  }

  package var gravest: ReportView {
    gaps("gravest", QuarterlyWords.gravest, count: report.gravest.count) { report.gravest }
  }

  package var overdue: ReportView {
    gaps("overdue", Status.overdue.words, count: report.gaps.lines.count { $0.status == .overdue }) {
      report.gaps.lines.lazy.filter { $0.status == .overdue }
    }
  }

  private func gaps(
    _ name: String, _ title: Words, count: Int, _ lines: @escaping () -> some Sequence<GapReport.GapLine>
  ) -> ReportView {
    ReportView(
      name, title,
      [
        .init(GapWords.gravity, .gravity), .init(GapWords.status, .status), .init(GapWords.section, .text),
        .init(GapWords.kind, .text), .init(GapWords.subject, .key), .init(GapWords.subjectTitle, .prose),
        .init(GapWords.requirement, .key), .init(GapWords.citation, .text), .init(GapWords.requirementTitle, .prose),
        .init(GapWords.reason, .prose), .init(GapWords.since, .day), .init(GapWords.nextChange, .day),
        .init(QuarterlyWords.actor, .prose), .init(GapWords.remediationOwner, .text),
        .init(GapWords.remediationPlanned, .day), .init(GapWords.evidence, .number),
      ], count: count
    ) { visit in
      var texts = Texts(self)
      for line in lines() { try visit(row(of: line, &texts)) }
    }
  }

  private func row(of line: GapReport.GapLine, _ texts: inout Texts) -> [ReportView.Cell] {
    let subject = report.gaps.subjects[line.subject]
    let requirement = texts.requirements[line.requirement]
    let plan = report.gaps.remediation(of: line)
    return [
      .init(report.gaps.gravity(of: line)?.words[language]), .text(line.status.words[language]),
      .text(texts.sections[subject.section]), .text(texts.kind(subject.kind)), number(of: subject),
      .init(subject.title), requirement.id, requirement.citation, requirement.title,
      .text(texts.reason(of: line)), .init(line.since), .init(line.nextChange), .init(actors(of: line)),
      .init(plan?.owner), .init(plan?.plannedOn), line.evidence.map { .number(Int($0)) } ?? .empty,
    ]
  }

  private struct RequirementCells {
    let id: ReportView.Cell
    let citation: ReportView.Cell
    let title: ReportView.Cell

    init(_ requirement: Requirement, _ language: Language) {
      id = .text(requirement.id.rawValue)
      citation = .text(requirement.citation.text(in: language))
      title = .text(requirement.title[language])
    }
  }

  /// What repeats from row to row, made once.
  private struct Texts {
    let requirements: [RequirementCells]
    let sections: [String]
    private let kinds: [SubjectKind: String]
    private var reasons: [Reason: String] = [:]
    private let report: GapReport
    private let language: Language

    init(_ views: QuarterlyViews) {
      (report, language) = (views.report.gaps, views.language)
      let language = views.language
      requirements = report.catalogue.requirements.map { RequirementCells($0, language) }
      sections = report.sections.indices.map { views.section($0) }
      kinds = Dictionary(uniqueKeysWithValues: SubjectKind.allCases.map { ($0, $0.words[language]) })
    }

    func kind(_ kind: SubjectKind) -> String { kinds[kind] ?? "" }

    mutating func reason(of line: GapReport.GapLine) -> String {
      if line.reason.isOfCertification { return GapWords.reason(of: line, in: report, language) }
      return reason(line.reason)
    }

    mutating func reason(_ reason: Reason) -> String {
      if let known = reasons[reason] { return known }
      let text = reason.words[language]
      reasons[reason] = text
      return text
    }

    func requirement(of line: ChangeLine, in report: QuarterlyReport) -> RequirementCells {
      report.requirementPlace(of: line).map { requirements[$0] }
        ?? RequirementCells(report.requirement(of: line), language)
    }
  }

  /// One row a contract or service. What holds only as necessary stands apart: whether it is needed is not judged yet.
  package var unconfirmed: ReportView {
    ReportView(
      "unconfirmed", QuarterlyWords.unconfirmed,
      [
        .init(GapWords.section, .text), .init(GapWords.kind, .text), .init(GapWords.subject, .key),
        .init(GapWords.subjectTitle, .prose), .init(QuarterlyWords.must, .number),
        .init(QuarterlyWords.asNeeded, .number), .init(QuarterlyWords.mustList, .prose),
        .init(QuarterlyWords.asNeededList, .prose),
      ], count: report.unconfirmed.count
    ) { visit in
      for line in report.unconfirmed {
        let subject = report.gaps.subjects[line.subject]
        try visit([
          .text(section(subject.section)), words(subject.kind.words), number(of: subject), .init(subject.title),
          .number(line.must.count), .number(line.asNeeded.count), .init(ids(line.must)), .init(ids(line.asNeeded)),
        ])
      }
    }
  }

  private func ids(_ places: [Int]) -> String {
    places.map { report.gaps.catalogue.requirements[$0].id.rawValue }.joined(separator: language == .ja ? "、" : ", ")
  }

  package var notJudged: ReportView {
    ReportView(
      "not-judged", QuarterlyWords.notJudged,
      [
        .init(GapWords.reason, .prose), .init(QuarterlyWords.verdicts, .number), .init(GapWords.subjects, .number),
      ], count: report.notJudged.count
    ) { visit in
      for line in report.notJudged {
        try visit([words(line.reason.words), .number(line.verdicts), .number(line.subjects)])
      }
    }
  }

  package var changes: ReportView {
    ReportView(
      "changes", QuarterlyWords.changes(report),
      [
        .init(QuarterlyWords.direction, .text), .init(QuarterlyWords.cause, .text), .init(GapWords.section, .text),
        .init(GapWords.kind, .text), .init(GapWords.subject, .key), .init(GapWords.subjectTitle, .prose),
        .init(GapWords.requirement, .key), .init(GapWords.citation, .text), .init(GapWords.requirementTitle, .prose),
        .init(QuarterlyWords.before, .status), .init(QuarterlyWords.after, .status), .init(GapWords.reason, .prose),
        .init(GapWords.evidence, .number),
      ], count: report.changes.count
    ) { visit in
      var texts = Texts(self)
      for line in report.changes { try visit(row(of: line, &texts)) }
    }
  }

  private func row(of line: ChangeLine, _ texts: inout Texts) -> [ReportView.Cell] {
    let subject = report.subject(of: line)
    let requirement = texts.requirement(of: line, in: report)
    return [
      words(line.direction.words), words(line.cause.words), .text(texts.sections[subject.section]),
      .text(texts.kind(subject.kind)), number(of: subject), .init(subject.title), requirement.id, requirement.citation,
      requirement.title, words(line.before?.words ?? QuarterlyWords.absent),
      words(line.after?.words ?? QuarterlyWords.absent), .init(line.reason.map { texts.reason($0) }),
      line.evidence.map { .number(Int($0)) } ?? .empty,
    ]
  }
}
