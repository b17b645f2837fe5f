internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// The lines of which there may be half a million: what repeats from one to the next is composed once.
struct QuarterlyJSONLines {
  let actors: UsedActorSets
  /// Their ids in quotation marks.
  private var requirements = Pieces()
  /// The end of a line: `,"subject":"R8-001","subjectKind":"contract"}`.
  private var subjects = Pieces()
  private var formerSubjects = Pieces()
  private var reasons = ReasonTexts { CanonicalJSON.bytes(GapJSON.reason($0)) }
  /// Of subjects with unconfirmed items of which more is to be said than that nothing is recorded.
  private var notes: [Int: [GapReport.GapLine]] = [:]

  init(_ report: QuarterlyReport) {
    actors = UsedActorSets(report)
    for requirement in report.gaps.catalogue.requirements {
      requirements.add(CanonicalJSON.bytes(.string(requirement.id.rawValue)))
    }
    for subject in report.gaps.subjects { subjects.add(Self.end(subject)) }
    for subject in report.formerSubjects { formerSubjects.add(Self.end(subject)) }
    for line in report.gaps.lines where line.status == .unconfirmed && Self.hasNote(line, in: report) {
      notes[line.subject, default: []].append(line)
    }
  }

  private static func end(_ subject: GapReport.SubjectLine) -> [UInt8] {
    var bytes = Array(#","subject":"#.utf8)
    CanonicalJSON.append(subject.number, to: &bytes)
    bytes.append(contentsOf: #","subjectKind":"\#(subject.kind.rawValue)"}"#.utf8)
    return bytes
  }

  private static func hasNote(_ line: GapReport.GapLine, in report: QuarterlyReport) -> Bool {
    report.gaps.remediation(of: line) != nil || !report.gaps.certifications(of: line).isEmpty
  }

  // MARK: Findings

  mutating func append(_ line: GapReport.GapLine, of report: QuarterlyReport, to buffer: inout [UInt8]) {
    buffer.append(#"{"actors":"#)
    append(actors.place(of: line, in: report).map(Int64.init), to: &buffer)
    if line.hasConflict { buffer.append(#","conflict":true"#) }
    append(evidence: line.evidence, to: &buffer)
    if let level = report.gaps.gravity(of: line) {
      buffer.append(#","gravity":""#)
      buffer.append(contentsOf: level.rawValue.utf8)
      buffer.append(#"","gravityPoints":"#)
      CanonicalJSON.append(Int64(line.points), to: &buffer)
    }
    append(#","nextChange":"#, line.nextChange, to: &buffer)
    buffer.append(#","reason":"#)
    reasons.append(line.reason, to: &buffer)
    if let plan = report.gaps.remediation(of: line) {
      buffer.append(#","remediation":"#)
      CanonicalJSON.append(.object(GapJSON.remediation(plan)), to: &buffer)
    }
    buffer.append(#","requirement":"#)
    requirements.append(line.requirement, to: &buffer)
    append(#","since":"#, line.since, to: &buffer)
    buffer.append(#","status":"#)
    append(line.status, to: &buffer)
    subjects.append(line.subject, to: &buffer)
  }

  // MARK: Changes

  mutating func append(_ change: ChangeLine, of report: QuarterlyReport, to buffer: inout [UInt8]) {
    buffer.append(#"{"after":"#)
    append(change.after, to: &buffer)
    buffer.append(#","before":"#)
    append(change.before, to: &buffer)
    buffer.append(#","cause":""#)
    buffer.append(contentsOf: change.cause.rawValue.utf8)
    buffer.append(#"","direction":""#)
    buffer.append(contentsOf: change.direction.rawValue.utf8)
    buffer.append(UInt8(ascii: "\""))
    append(evidence: change.evidence, to: &buffer)
    if let reason = change.reason {
      buffer.append(#","reason":"#)
      reasons.append(reason, to: &buffer)
    }
    buffer.append(#","requirement":"#)
    if change.requirementPlace < 0 {
      CanonicalJSON.append(report.requirement(of: change).id.rawValue, to: &buffer)
    } else {
      requirements.append(Int(change.requirementPlace), to: &buffer)
    }
    let place = Int(change.subjectPlace)
    if place < 0 { formerSubjects.append(-1 - place, to: &buffer) } else { subjects.append(place, to: &buffer) }
  }

  // MARK: Subjects and what is unconfirmed of them

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

extension QuarterlyJSONLines {
  private func append(_ number: Int64?, to buffer: inout [UInt8]) {
    guard let number else { return buffer.append("null") }
    CanonicalJSON.append(number, to: &buffer)
  }

  private func append(evidence: Int64?, to buffer: inout [UInt8]) {
    guard let evidence else { return }
    buffer.append(#","evidence":"#)
    DecimalBytes.append(evidence, to: &buffer)
  }

  private func append(_ name: StaticString, _ day: CivilDate?, to buffer: inout [UInt8]) {
    guard let day else { return }
    buffer.append(name)
    buffer.append(UInt8(ascii: "\""))
    DateBytes.append(day, to: &buffer)
    buffer.append(UInt8(ascii: "\""))
  }

  private func append(_ status: Status?, to buffer: inout [UInt8]) {
    guard let status else { return buffer.append("null") }
    buffer.append(UInt8(ascii: "\""))
    buffer.append(contentsOf: status.rawValue.utf8)
    buffer.append(UInt8(ascii: "\""))
  }
}
