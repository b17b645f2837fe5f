package import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// The whole report for programs: `daicho.quarterly-report/1`, described by `docs/schema/quarterly-report.schema.json`.
/// Independent of language, time zone and locale; members in canonical order.
package struct QuarterlyJSONRenderer: Sendable {
  package static let schema = "daicho.quarterly-report/1"

  package init() {}

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    var lines = QuarterlyJSONLines(report)
    output.write("{\"actorSets\":")
    try output.array(lines.actors.used) { CanonicalJSON.append(actors(report.actorSets[$0]), to: &$1) }
    output.write(",\"asOf\":\"\(report.period.asOf)\"")
    output.write(",\"catalogue\":")
    output.write(CanonicalJSON.bytes(catalogue(report)))
    output.write(",\"certificationChanges\":")
    try output.array(report.certificationChanges, values: certificationChange)
    output.write(",\"changes\":")
    try output.array(report.changes) { lines.append($0, of: report, to: &$1) }
    output.write(",\"comparedWith\":")
    output.write(CanonicalJSON.bytes(report.base.map { .object(base($0)) } ?? .null))
    output.write(",\"departments\":")
    try output.array(report.departments, values: department)
    output.write(",\"edition\":")
    output.write(CanonicalJSON.bytes(report.edition.map { .object(edition($0)) } ?? .null))
    output.write(",\"exceptions\":")
    try output.array(report.exceptions, values: exception)
    output.write(",\"findings\":")
    try output.array(report.findings) { lines.append($0, of: report, to: &$1) }
    output.write(",\"formerRequirements\":")
    try output.array(report.formerRequirements, values: former)
    output.write(",\"formerSubjects\":")
    try output.array(report.formerSubjects, values: former)
    try renderRest(report, lines, to: &output)
  }

  private func renderRest(_ report: QuarterlyReport, _ lines: QuarterlyJSONLines, to output: inout ReportOutput) throws
  {
    output.write(",\"journal\":")
    output.write(CanonicalJSON.bytes(journal(report)))
    output.write(",\"notJudged\":")
    try output.array(report.notJudged, values: notJudged)
    output.write(",\"period\":")
    output.write(CanonicalJSON.bytes(period(report.period)))
    output.write(",\"placesAbroad\":")
    try output.array(report.placesAbroad) { CanonicalJSON.append(.object(place($0, in: report)), to: &$1) }
    output.write(",\"registry\":\"\(report.gaps.registry)\",\"requirements\":")
    try output.array(report.gaps.catalogue.requirements.indices) {
      CanonicalJSON.append(.object(requirement($0, of: report)), to: &$1)
    }
    output.write(",\"samePersons\":")
    try output.array(report.gaps.samePersons) { CanonicalJSON.append(GapJSON.samePerson($0), to: &$1) }
    output.write(",\"schema\":\"\(Self.schema)\",\"sections\":")
    try output.array(report.sections.indices) { CanonicalJSON.append(.object(section($0, of: report)), to: &$1) }
    output.write(",\"sectionsAsked\":")
    output.write(CanonicalJSON.bytes(report.sectionsAsked.map { .array($0.map(JSONValue.string)) } ?? .null))
    output.write(",\"signedBeforeStandard\":\(report.gaps.signedBeforeStandard),\"staleApprovals\":")
    try output.array(report.staleApprovals, values: staleApproval)
    output.write(",\"subjects\":")
    try output.array(report.gaps.subjects, lines.append)
    output.write(",\"totals\":")
    output.write(CanonicalJSON.bytes(GapJSON.counts(report.gaps.totals)))
    output.write(",\"trend\":")
    try output.array(report.trend, values: trendPoint)
    output.write(",\"unconfirmed\":")
    try output.array(report.unconfirmed) { lines.append($0, of: report, to: &$1) }
    try output.line("}")
  }
}
