internal import GapAnalysis
internal import Requirements
internal import TextForms

/// Every listed verdict, one a row. UTF-8 with BOM and CRLF, so that spreadsheets read it as it is.
struct GapCSVRenderer: GapRenderer {
  let language: Language

  func render(_ report: GapReport, to output: inout ReportOutput) throws {
    output.write([0xEF, 0xBB, 0xBF])
    let headings = [
      GapWords.gravity, GapWords.status, GapWords.section, GapWords.kind, GapWords.subject, GapWords.subjectTitle,
      GapWords.requirement, GapWords.citation, GapWords.requirementTitle, GapWords.reason, GapWords.since,
      GapWords.nextChange, GapWords.conflict, GapWords.actor, GapWords.closedBy, GapWords.evidence,
      GapWords.remediationOwner, GapWords.remediationPlanned,
    ]
    output.write(headings.map { $0[language] }.joined(separator: ","))
    output.write("\r\n")
    let parts = Parts(report, language)
    var reasons = ReasonTexts { reason in
      var bytes: [UInt8] = []
      CSVField.append(reason.words[language], to: &bytes)
      return bytes
    }
    for line in report.lines {
      output.withBuffer { buffer in
        append(line, of: report, parts, &reasons, to: &buffer)
      }
      try output.flushIfFull()
    }
    for line in report.samePersons { output.write(row(of: line, in: report)) }
  }

  /// No verdict: a row of its own, so that nobody counts it as one.
  private func row(of line: GapReport.SamePersonLine, in report: GapReport) -> [UInt8] {
    let requirement = report.catalogue.requirements.first { $0.subject == line.kind && $0.asksForTwoPersons }
    let reason = GapWords.samePerson(line.person, reason: line.reason)[language]
    let fields = [
      "", GapWords.note[language], "", line.kind.words[language], line.number, line.about ?? "",
      requirement?.id.rawValue ?? "", requirement?.citation.text(in: language) ?? "",
      requirement?.title[language] ?? "", reason, line.day?.description ?? "", "", "", "", "", "", "", "",
    ]
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CSVField.append(field, to: &bytes)
    }
    return bytes + [0x0D, 0x0A]
  }

  private func append(
    _ line: GapReport.GapLine, of report: GapReport, _ parts: Parts, _ reasons: inout ReasonTexts,
    to buffer: inout [UInt8]
  ) {
    let comma = UInt8(ascii: ",")
    parts.standing.append(parts.standing(of: line), to: &buffer)
    parts.subjects.append(line.subject, to: &buffer)
    parts.requirements.append(2 * line.requirement, to: &buffer)
    if !report.certifications.isEmpty, line.reason.isOfCertification {
      CSVField.append(GapWords.reason(of: line, in: report, language), to: &buffer)
    } else {
      reasons.append(line.reason, to: &buffer)
    }
    buffer.append(comma)
    DateBytes.append(line.since, to: &buffer)
    buffer.append(comma)
    DateBytes.append(line.nextChange, to: &buffer)
    buffer.append(comma)
    if line.hasConflict { buffer.append(contentsOf: parts.conflict) }
    parts.requirements.append(2 * line.requirement + 1, to: &buffer)
    if let evidence = line.evidence { DecimalBytes.append(evidence, to: &buffer) }
    buffer.append(comma)
    let plan = report.remediation(of: line)
    if let owner = plan?.owner { CSVField.append(owner, to: &buffer) }
    buffer.append(comma)
    DateBytes.append(plan?.plannedOn, to: &buffer)
    buffer.append(0x0D)
    buffer.append(0x0A)
  }

  /// What repeats from row to row, written once, with the commas behind and before it.
  private struct Parts {
    /// Gravity and status: the statuses without gravity, then by points.
    private(set) var standing = Pieces()
    private(set) var subjects = Pieces()
    /// What comes before and after the reason and the dates, in turn.
    private(set) var requirements = Pieces()
    let conflict: [UInt8]

    init(_ report: GapReport, _ language: Language) {
      let comma = [UInt8(ascii: ",")]
      func fields(_ texts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, text) in texts.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          CSVField.append(text, to: &bytes)
        }
        return bytes
      }
      let most = report.lines.first.map { Int($0.points) } ?? 0
      let levels = (0...max(0, most)).map { report.catalogue.gravity.level(ofPoints: $0).words[language] }
      for level in [""] + levels {
        for status in Status.allCases { standing.add(fields([level, status.words[language], ""])) }
      }
      for subject in report.subjects {
        subjects.add(
          fields(
            [
              report.sections[subject.section].name ?? "", subject.kind.words[language],
              subject.kind == .organization ? "" : subject.number, subject.title,
            ]) + comma)
      }
      for requirement in report.catalogue.requirements {
        let citation = requirement.citation.text(in: language)
        requirements.add(fields([requirement.id.rawValue, citation, requirement.title[language]]) + comma)
        requirements.add(
          comma + fields([requirement.actorText(in: language), requirement.closedBy[language]]) + comma)
      }
      conflict = Array(GapWords.conflict[language].utf8)
    }

    func standing(of line: GapReport.GapLine) -> Int {
      let level = line.status.isGap ? Int(line.points) + 1 : 0
      return level * Status.allCases.count + line.status.place
    }
  }
}

extension Requirement {
  fileprivate var asksForTwoPersons: Bool {
    shownBy.contains { showing in
      if case .derivation("partiesDiffer", _) = showing { true } else { false }
    }
  }
}
