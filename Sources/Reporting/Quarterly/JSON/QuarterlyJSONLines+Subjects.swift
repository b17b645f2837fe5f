internal import GapAnalysis
internal import Registry
internal import Requirements

/// Subjects, and what is unconfirmed of them.
extension QuarterlyJSONLines {
  func append(_ subject: GapReport.SubjectLine, to buffer: inout [UInt8]) {
    buffer.append(#"{"counts":{"#)
    for (index, status) in Self.statuses.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(status, to: &buffer)
      buffer.append(UInt8(ascii: ":"))
      CanonicalJSON.append(Int64(subject.counts[status]), to: &buffer)
    }
    buffer.append(#"},"kind":""#)
    buffer.append(contentsOf: subject.kind.rawValue.utf8)
    buffer.append(#"","number":"#)
    CanonicalJSON.append(subject.number, to: &buffer)
    buffer.append(#","section":"#)
    CanonicalJSON.append(Int64(subject.section), to: &buffer)
    buffer.append(#","title":"#)
    CanonicalJSON.append(subject.title, to: &buffer)
    buffer.append(UInt8(ascii: "}"))
  }

  /// In canonical order.
  private static let statuses = Status.allCases.sorted { $0.rawValue < $1.rawValue }

  func append(_ line: QuarterlyReport.UnconfirmedLine, of report: QuarterlyReport, to buffer: inout [UInt8]) {
    buffer.append(#"{"asNeeded":"#)
    append(line.asNeeded, to: &buffer)
    buffer.append(#","must":"#)
    append(line.must, to: &buffer)
    if let notes = notes[line.subject] {
      buffer.append(#","notes":"#)
      CanonicalJSON.append(.array(notes.map { note($0, in: report) }), to: &buffer)
    }
    subjects.append(line.subject, to: &buffer)
  }

  private func note(_ line: GapReport.GapLine, in report: QuarterlyReport) -> JSONValue {
    let certifications = report.gaps.certifications(of: line)
    var object: JSONObject = [
      "reason": .object(
        certifications.isEmpty ? GapJSON.reason(line.reason) : GapJSON.reason(line.reason, certifications)),
      "requirement": .string(report.gaps.catalogue.requirements[line.requirement].id.rawValue),
    ]
    object["remediation"] = report.gaps.remediation(of: line).map { .object(GapJSON.remediation($0)) }
    return .object(object)
  }

  private func append(_ places: [Int], to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "["))
    for (index, place) in places.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      requirements.append(place, to: &buffer)
    }
    buffer.append(UInt8(ascii: "]"))
  }
}
