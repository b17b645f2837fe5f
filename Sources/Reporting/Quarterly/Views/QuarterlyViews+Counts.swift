internal import GapAnalysis
internal import Requirements
internal import TextForms

extension QuarterlyViews {
  package var trend: ReportView {
    ReportView(
      "trend", QuarterlyWords.trend,
      [.init(QuarterlyWords.quarter, .text), .init(QuarterlyWords.day, .day), .init(GapWords.subjects, .number)]
        + Self.countColumns,
      count: report.trend.count
    ) { visit in
      for point in report.trend {
        let counts = point.counts.map(counts) ?? Self.countColumns.map { _ in .empty }
        try visit([words(point.quarter.words), .day(point.day), .number(point.subjects)] + counts)
      }
    }
  }

  package var departments: ReportView {
    let lines = report.departments.filter { !$0.sections.isEmpty }
    return ReportView(
      "departments", QuarterlyWords.departments,
      [.init(QuarterlyWords.department, .text), .init(GapWords.subjects, .number)] + Self.countColumns,
      count: lines.count
    ) { visit in
      for line in lines { try visit([.text(name(line)), .number(line.subjects)] + counts(line.counts)) }
    }
  }

  package var sections: ReportView {
    let lines = report.gaps.sections
    return ReportView(
      "sections", QuarterlyWords.bySection,
      [
        .init(QuarterlyWords.sectionNumber, .key), .init(GapWords.section, .text),
        .init(QuarterlyWords.department, .text), .init(GapWords.subjects, .number),
      ] + Self.countColumns, count: lines.count
    ) { visit in
      for (place, line) in lines.enumerated() {
        let detail = report.sections[place]
        try visit(
          [
            .init(detail.number), .text(section(place)), .text(name(report.departments[detail.department])),
            .number(line.subjects),
          ] + counts(line.counts))
      }
    }
  }

  package var requirements: ReportView {
    let requirements = report.gaps.catalogue.requirements
    return ReportView(
      "requirements", QuarterlyWords.byRequirement,
      [
        .init(GapWords.requirement, .key), .init(GapWords.citation, .text), .init(GapWords.requirementTitle, .prose),
        .init(QuarterlyWords.office, .text),
      ] + Self.countColumns, count: requirements.count
    ) { visit in
      for (place, requirement) in requirements.enumerated() {
        try visit(
          [
            .text(requirement.id.rawValue), .text(requirement.citation.text(in: language)),
            words(requirement.title), .text(requirement.actorText(in: language)),
          ] + counts(report.requirements[place]))
      }
    }
  }

  package var subjects: ReportView {
    ReportView(
      "subjects", QuarterlyWords.bySubject,
      [
        .init(GapWords.section, .text), .init(GapWords.kind, .text), .init(GapWords.subject, .key),
        .init(GapWords.subjectTitle, .prose), .init(QuarterlyWords.confidentiality, .key),
      ] + Self.countColumns, count: report.gaps.subjects.count
    ) { visit in
      for (place, subject) in report.gaps.subjects.enumerated() {
        try visit(
          [
            .text(section(subject.section)), words(subject.kind.words), number(of: subject), .init(subject.title),
            .init(report.confidentiality(ofSubject: place)?.rawValue),
          ] + counts(subject.counts))
      }
    }
  }

  func name(_ department: QuarterlyReport.DepartmentLine) -> String {
    department.name ?? (department.isOrganization ? GapWords.wholeCity : QuarterlyWords.noDepartment)[language]
  }
}
