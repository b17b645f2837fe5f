internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

extension QuarterlyViews {
  package var exceptions: ReportView {
    ReportView(
      "exceptions", QuarterlyWords.exceptions,
      [
        .init(GapWords.section, .text), .init(GapWords.subject, .key), .init(GapWords.about, .prose),
        .init(QuarterlyWords.requirements, .prose), .init(QuarterlyWords.exceptionState, .text),
        .init(QuarterlyWords.from, .day), .init(QuarterlyWords.until, .day), .init(QuarterlyWords.lapsing, .text),
        .init(QuarterlyWords.exceptionReason, .prose), .init(QuarterlyWords.alternative, .prose),
      ], count: report.exceptions.count
    ) { visit in
      for line in report.exceptions {
        try visit([
          .text(section(line.section)), .text(line.number), .init(line.about?[language]),
          .text(line.requirements.joined(separator: language == .ja ? "、" : ", ")), words(line.state.words),
          .init(line.from), .init(line.until), .init(line.lapsesSoon ? QuarterlyWords.yes[language] : nil),
          .init(line.reason), .init(line.alternative),
        ])
      }
    }
  }

  package var staleApprovals: ReportView {
    ReportView(
      "approvals", QuarterlyWords.approvals,
      [
        .init(GapWords.section, .text), .init(GapWords.subject, .key), .init(GapWords.about, .prose),
        .init(QuarterlyWords.scheme, .text), .init(QuarterlyWords.approvalState, .text),
        .init(QuarterlyWords.decidedOn, .day), .init(QuarterlyWords.validUntil, .day),
      ], count: report.staleApprovals.count
    ) { visit in
      for line in report.staleApprovals {
        try visit([
          .text(section(line.section)), .text(line.number), .init(line.about?[language]), words(line.scheme.words),
          words(line.state.words), .init(line.decidedOn), .init(line.validUntil),
        ])
      }
    }
  }

  package var certifications: ReportView {
    ReportView(
      "certifications", QuarterlyWords.certifications,
      [
        .init(GapWords.subject, .key), .init(QuarterlyWords.certificationScheme, .text),
        .init(QuarterlyWords.certificateNumber, .key), .init(GapWords.about, .prose),
        .init(QuarterlyWords.before, .text), .init(QuarterlyWords.after, .text), .init(QuarterlyWords.worse, .text),
        .init(QuarterlyWords.validUntil, .day),
      ], count: report.certificationChanges.count
    ) { visit in
      for line in report.certificationChanges {
        try visit([
          .text(line.number), .text(line.scheme), .init(line.certificateNumber), .init(line.about?[language]),
          words(line.before?.words ?? QuarterlyWords.absent), words(line.after?.words ?? QuarterlyWords.absent),
          .init(line.isWorse ? QuarterlyWords.yes[language] : nil), .init(line.validUntil),
        ])
      }
    }
  }

  package var places: ReportView {
    ReportView(
      "places", QuarterlyWords.places,
      [
        .init(QuarterlyWords.country, .text), .init(QuarterlyWords.countryCode, .key),
        .init(QuarterlyWords.role, .text), .init(QuarterlyWords.confidentiality, .key),
        .init(GapWords.section, .text), .init(GapWords.kind, .text), .init(GapWords.subject, .key),
        .init(GapWords.subjectTitle, .prose), .init(QuarterlyWords.subcontract, .key),
      ], count: report.placesAbroad.count
    ) { visit in
      for line in report.placesAbroad {
        let subject = report.gaps.subjects[line.subject]
        try visit([
          words(line.countryName ?? QuarterlyWords.unknown), .init(line.country),
          words(line.role?.words ?? QuarterlyWords.unknown), .text(confidentiality(line.confidentiality)),
          .text(section(subject.section)), words(subject.kind.words), number(of: subject), .init(subject.title),
          .init(line.subcontract),
        ])
      }
    }
  }

  func confidentiality(_ level: Confidentiality?) -> String {
    level?.rawValue ?? QuarterlyWords.unclassified[language]
  }

  package var samePersons: ReportView {
    ReportView(
      "same-persons", QuarterlyWords.samePersons,
      [
        .init(GapWords.kind, .text), .init(GapWords.subject, .key), .init(GapWords.about, .prose),
        .init(GapWords.samePerson, .text), .init(GapWords.day, .day), .init(GapWords.whyUnavoidable, .prose),
      ], count: report.gaps.samePersons.count
    ) { visit in
      for line in report.gaps.samePersons {
        try visit([
          words(line.kind.words), .text(line.number), .init(line.about), .text(line.person), .init(line.day),
          .text(line.reason),
        ])
      }
    }
  }
}
