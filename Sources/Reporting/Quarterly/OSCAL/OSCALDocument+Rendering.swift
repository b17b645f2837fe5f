package import GapAnalysis
package import TextForms

extension OSCALDocument {
  package func render(_ report: QuarterlyReport, in language: Language, to output: inout ReportOutput) throws {
    switch self {
    case .catalog: try OSCALCatalogRenderer(language: language).render(report, to: &output)
    case .assessmentResults: try OSCALAssessmentRenderer(language: language).render(report, to: &output)
    case .plan: try OSCALPlanRenderer(language: language).render(report, to: &output)
    }
  }
}
