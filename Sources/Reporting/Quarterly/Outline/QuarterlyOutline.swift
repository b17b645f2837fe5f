internal import GapAnalysis
internal import Requirements
internal import TextForms

/// The chapters of a quarterly report in the order in which they are read: the same for pages and papers.
struct QuarterlyOutline {
  let report: QuarterlyReport
  let language: Language
  let views: QuarterlyViews
  /// Rows of a table that may grow without end.
  static let most = 200

  init(_ report: QuarterlyReport, language: Language) {
    self.report = report
    self.language = language
    views = QuarterlyViews(report, language: language)
  }

  var title: String { QuarterlyWords.title(report)[language] }

  /// 令和8年度第2四半期（…）, and for whom.
  var subtitle: String {
    guard let asked = report.sectionsAsked else { return report.period.words[language] }
    // The city as a whole, and subjects without a section, have no name of their own.
    let sections = report.gaps.sections
    let reported =
      sections.indices.map { views.section($0) }
      + asked.filter { name in
        !sections.contains { $0.name == name }
      }
    let names = reported.joined(separator: language == .ja ? "、" : ", ")
    return "\(report.period.words[language])  \(names)"
  }

  /// What makes it final, or that it is not.
  var standing: String {
    guard let edition = report.edition else { return QuarterlyWords.draft[language] }
    return QuarterlyWords.edition(edition)[language]
  }

  var chapters: [ReportChapter] {
    var chapters = [summary, chapter("trend", QuarterlyWords.trend, views.trend, GapWords.noneAsked)]
    if report.base != nil { chapters.append(changes) }
    chapters += [bySection, overdue]
    chapters += [
      chapter("exceptions", QuarterlyWords.exceptions, views.exceptions, QuarterlyWords.noExceptions),
      chapter("approvals", QuarterlyWords.approvals, views.staleApprovals, QuarterlyWords.noApprovals),
      chapter("certifications", QuarterlyWords.certifications, views.certifications, QuarterlyWords.noCertifications),
      chapter("places", QuarterlyWords.places, views.places, QuarterlyWords.noPlaces),
    ]
    if !report.gaps.samePersons.isEmpty {
      chapters.append(chapter("same-persons", QuarterlyWords.samePersons, views.samePersons, GapWords.none))
    }
    chapters += [
      chapter("requirements", QuarterlyWords.byRequirement, views.requirements, GapWords.noneAsked),
      unconfirmed,
      chapter("subjects", QuarterlyWords.bySubject, views.subjects, GapWords.noSubjects),
      notJudged, about,
    ]
    return chapters
  }

  /// A table under its title, or that there is nothing.
  private func chapter(_ id: String, _ title: Words, _ view: ReportView, _ none: Words) -> ReportChapter {
    ReportChapter(
      id: id, title: title[language],
      blocks: view.count == 0 ? [.paragraph(none[language])] : [.table(view, limit: Self.most)])
  }

  private var overdue: ReportChapter {
    chapter("overdue", Status.overdue.words, views.overdue, QuarterlyWords.noOverdue)
  }

  private var unconfirmed: ReportChapter {
    var chapter = chapter("unconfirmed", QuarterlyWords.unconfirmed, views.unconfirmed, QuarterlyWords.noUnconfirmed)
    chapter.blocks.insert(.paragraph(QuarterlyWords.aboutUnconfirmed[language]), at: 0)
    return chapter
  }

  private var notJudged: ReportChapter {
    var chapter = chapter("not-judged", QuarterlyWords.notJudged, views.notJudged, QuarterlyWords.noneNotJudged)
    chapter.blocks.insert(.paragraph(QuarterlyWords.aboutNotJudged[language]), at: 0)
    return chapter
  }

  private var changes: ReportChapter {
    var blocks: [ReportBlock] = []
    if let base = report.base {
      blocks.append(
        .paragraph("\(QuarterlyWords.comparedWith[language]): \(QuarterlyWords.comparison(base)[language])"))
    }
    if report.changes.isEmpty {
      blocks.append(.paragraph(QuarterlyWords.noChanges[language]))
    } else {
      blocks += [.table(views.causes, limit: .max), .table(views.changesInBrief, limit: Self.most)]
    }
    return ReportChapter(id: "changes", title: QuarterlyWords.changes(report)[language], blocks: blocks)
  }

  /// By what it was judged, and from what.
  var facts: [(Words, String)] {
    let catalogue = report.gaps.catalogue
    var facts: [(Words, String)] = [
      (GapWords.standard, catalogue.source[language]),
      (GapWords.catalogue, GapWords.version(catalogue)[language]),
      (GapWords.citySettings, GapWords.settings(catalogue)[language]),
      (QuarterlyWords.knownUntil, QuarterlyWords.known(report)[language]),
      (QuarterlyWords.headHash, report.gaps.head.description),
      (QuarterlyWords.registry, report.gaps.registry.description),
    ]
    if report.isTrial { facts.insert((GapWords.note, QuarterlyWords.trial[language]), at: 2) }
    return facts
  }

  private var about: ReportChapter {
    let catalogue = report.gaps.catalogue
    var blocks: [ReportBlock] = [.facts(facts.map { ($0.0[language], $0.1) })]
    if report.gaps.signedBeforeStandard > 0 {
      blocks.append(
        .paragraph(GapWords.signedBefore(report.gaps.signedBeforeStandard, catalogue.inForceFrom)[language]))
    }
    blocks.append(.paragraph(QuarterlyWords.howToVerify(report.gaps.head)[language]))
    return ReportChapter(id: "about", title: QuarterlyWords.about[language], blocks: blocks)
  }
}
