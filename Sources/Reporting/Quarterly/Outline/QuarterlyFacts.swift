package import GapAnalysis
internal import Requirements
package import TextForms

/// What is said of a report as a whole, for the cover of a workbook.
package struct QuarterlyFacts {
  package let title: Words
  package let facts: [(Words, String)]

  package init(_ report: QuarterlyReport, language: Language) {
    let outline = QuarterlyOutline(report, language: language)
    title = QuarterlyWords.title(report)
    var facts: [(Words, String)] = [
      (QuarterlyWords.period, outline.subtitle), (QuarterlyWords.edition, outline.standing),
      (GapWords.subjects, String(report.gaps.subjects.count)), (QuarterlyWords.gaps, String(report.gaps.totals.gaps)),
    ]
    if let base = report.base {
      facts.append((QuarterlyWords.comparedWith, QuarterlyWords.comparison(base)[language]))
    }
    self.facts = facts + outline.facts
  }
}
