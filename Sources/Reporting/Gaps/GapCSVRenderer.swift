internal import GapAnalysis
internal import Requirements
internal import TextForms

/// Every listed verdict, one a row. UTF-8 with BOM and CRLF, so that spreadsheets read it as it is.
struct GapCSVRenderer: GapRenderer {
  let language: Language

  func render(_ report: GapReport, to output: inout ReportOutput) throws {
    output.write([0xEF, 0xBB, 0xBF])
    let headings = [
      GapWords.gravity, GapWords.status, GapWords.section, GapWords.contract, GapWords.contractTitle,
      GapWords.requirement, GapWords.citation, GapWords.requirementTitle, GapWords.reason, GapWords.since,
      GapWords.nextChange, GapWords.conflict, GapWords.actor, GapWords.closedBy, GapWords.evidence,
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
  }

  private func append(
    _ line: GapReport.GapLine, of report: GapReport, _ parts: Parts, _ reasons: inout ReasonTexts,
    to buffer: inout [UInt8]
  ) {
    let comma = UInt8(ascii: ",")
    buffer.append(contentsOf: parts.gravity(line))
    buffer.append(comma)
    buffer.append(contentsOf: parts.statuses[line.status] ?? [])
    buffer.append(comma)
    buffer.append(contentsOf: parts.subjects[line.subject])
    buffer.append(comma)
    buffer.append(contentsOf: parts.requirements[line.requirement].before)
    buffer.append(comma)
    buffer.append(contentsOf: reasons[line.reason])
    buffer.append(comma)
    DateBytes.append(line.since, to: &buffer)
    buffer.append(comma)
    DateBytes.append(line.nextChange, to: &buffer)
    buffer.append(comma)
    if line.hasConflict { buffer.append(contentsOf: parts.conflict) }
    buffer.append(comma)
    buffer.append(contentsOf: parts.requirements[line.requirement].after)
    buffer.append(comma)
    if let evidence = line.evidence { buffer.append(contentsOf: String(evidence).utf8) }
    buffer.append(contentsOf: [0x0D, 0x0A])
  }

  /// What repeats from row to row, written once.
  private struct Parts {
    let statuses: [Status: [UInt8]]
    /// By points.
    let levels: [[UInt8]]
    let subjects: [[UInt8]]
    let requirements: [(before: [UInt8], after: [UInt8])]
    let conflict: [UInt8]

    init(_ report: GapReport, _ language: Language) {
      func fields(_ texts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, text) in texts.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          CSVField.append(text, to: &bytes)
        }
        return bytes
      }
      statuses = Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0, fields([$0.words[language]])) })
      let most = report.lines.first.map { Int($0.points) } ?? 0
      levels = (0...max(0, most)).map { fields([report.catalogue.gravity.level(ofPoints: $0).words[language]]) }
      subjects = report.subjects.map { subject in
        fields([report.sections[subject.section].name ?? "", subject.number, subject.title])
      }
      requirements = report.catalogue.requirements.map { requirement in
        let citation = requirement.citation.text(in: language)
        return (
          fields([requirement.id.rawValue, citation, requirement.title[language]]),
          fields([requirement.actorText(in: language), requirement.closedBy[language]])
        )
      }
      conflict = Array(GapWords.conflict[language].utf8)
    }

    func gravity(_ line: GapReport.GapLine) -> [UInt8] { line.status.isGap ? levels[Int(line.points)] : [] }
  }
}
