internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// For programs: `daicho.gap-list/1`. Independent of language, time zone and locale; members in canonical order.
struct GapJSONRenderer: GapRenderer {
  static let schema = "daicho.gap-list/1"

  func render(_ report: GapReport, to output: inout ReportOutput) throws {
    output.write("{\"asOf\":\"\(report.asOf)\",\"catalogue\":")
    output.write(CanonicalJSON.bytes(GapJSON.catalogue(report.catalogue)))
    output.write(",\"items\":[")
    let parts = Parts(report)
    var reasons = ReasonTexts { CanonicalJSON.bytes(GapJSON.reason($0)) }
    for (index, line) in report.lines.enumerated() {
      output.withBuffer { buffer in
        buffer.append(contentsOf: (index > 0 ? ",\n" : "\n").utf8)
        append(line, of: report, parts, &reasons, to: &buffer)
      }
      try output.flushIfFull()
    }
    output.write("],\"journal\":\"\(report.head)\",\"registry\":\"\(report.registry)\"")
    output.write(",\"samePersons\":")
    output.write(CanonicalJSON.bytes(.array(report.samePersons.map(GapJSON.samePerson))))
    output.write(",\"schema\":\"\(Self.schema)\",\"sections\":")
    output.write(CanonicalJSON.bytes(.array(report.sections.map(section))))
    output.write(",\"signedBeforeStandard\":\(report.signedBeforeStandard),\"subjects\":[")
    for (index, line) in report.subjects.enumerated() {
      output.write(index > 0 ? ",\n" : "\n")
      output.write(CanonicalJSON.bytes(subject(line, in: report)))
      try output.flushIfFull()
    }
    output.write("],\"totals\":")
    output.write(CanonicalJSON.bytes(GapJSON.counts(report.totals)))
    if report.isTrial {
      output.write(",\"trial\":")
      output.write(CanonicalJSON.bytes(GapJSON.trial(report.catalogue)))
    }
    try output.line("}")
  }

  private func append(
    _ line: GapReport.GapLine, of report: GapReport, _ parts: Parts, _ reasons: inout ReasonTexts,
    to buffer: inout [UInt8]
  ) {
    parts.requirements.append(2 * line.requirement, to: &buffer)
    if line.hasConflict { buffer.append(contentsOf: #","conflict":true"#.utf8) }
    if let evidence = line.evidence { buffer.append(contentsOf: #","evidence":\#(evidence)"#.utf8) }
    if let level = report.gravity(of: line) {
      buffer.append(contentsOf: #","gravity":""#.utf8)
      buffer.append(contentsOf: level.rawValue.utf8)
      buffer.append(contentsOf: #"","gravityPoints":\#(line.points)"#.utf8)
    }
    if let next = line.nextChange {
      buffer.append(contentsOf: #","nextChange":""#.utf8)
      DateBytes.append(next, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(contentsOf: #","reason":"#.utf8)
    if !report.certifications.isEmpty, line.reason.isOfCertification {
      buffer.append(contentsOf: CanonicalJSON.bytes(GapJSON.reason(line.reason, report.certifications(of: line))))
    } else {
      reasons.append(line.reason, to: &buffer)
    }
    if let plan = report.remediation(of: line) {
      buffer.append(contentsOf: #","remediation":"#.utf8)
      buffer.append(contentsOf: CanonicalJSON.bytes(GapJSON.remediation(plan)))
    }
    parts.requirements.append(2 * line.requirement + 1, to: &buffer)
    if let since = line.since {
      buffer.append(contentsOf: #","since":""#.utf8)
      DateBytes.append(since, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(contentsOf: #","status":""#.utf8)
    buffer.append(contentsOf: line.status.rawValue.utf8)
    parts.subjects.append(line.subject, to: &buffer)
  }

  /// What repeats from item to item, written once.
  private struct Parts {
    /// What comes before and after the reason, in turn.
    private(set) var requirements = Pieces()
    private(set) var subjects = Pieces()

    init(_ report: GapReport) {
      for requirement in report.catalogue.requirements {
        var before = Array(#"{"actor":"#.utf8)
        CanonicalJSON.append(requirement.actorText(in: .ja), to: &before)
        before.append(contentsOf: #","citation":"#.utf8)
        CanonicalJSON.append(requirement.citation.rawValue, to: &before)
        requirements.add(before)
        var after = Array(#","requirement":"#.utf8)
        CanonicalJSON.append(requirement.id.rawValue, to: &after)
        requirements.add(after)
      }
      for subject in report.subjects {
        var bytes = Array(#"","subject":"#.utf8)
        CanonicalJSON.append(subject.number, to: &bytes)
        bytes.append(contentsOf: #","subjectKind":"\#(subject.kind.rawValue)"}"#.utf8)
        subjects.add(bytes)
      }
    }
  }

  private func subject(_ subject: GapReport.SubjectLine, in report: GapReport) -> JSONObject {
    var object: JSONObject = [
      "counts": GapJSON.counts(subject.counts), "kind": .string(subject.kind.rawValue),
      "number": .string(subject.number),
      "title": .string(subject.title),
    ]
    object["section"] = report.sections[subject.section].name.map { .string($0) }
    return object
  }

  private func section(_ section: GapReport.SectionLine) -> JSONValue {
    var object: JSONObject = ["counts": GapJSON.counts(section.counts), "subjects": .integer(Int64(section.subjects))]
    if section.isOrganization { object["organization"] = true }
    object["name"] = section.name.map { .string($0) }
    return .object(object)
  }
}
