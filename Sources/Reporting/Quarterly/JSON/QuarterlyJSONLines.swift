internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// The lines of which there may be half a million: what repeats from one to the next is composed once.
struct QuarterlyJSONLines {
  let actors: UsedActorSets
  /// Their ids in quotation marks.
  private(set) var requirements = Pieces()
  /// The end of a line: `,"subject":"R8-001","subjectKind":"contract"}`.
  private(set) var subjects = Pieces()
  private var formerSubjects = Pieces()
  private var reasons = ReasonTexts { CanonicalJSON.bytes(GapJSON.reason($0)) }
  /// Of subjects with unconfirmed items of which more is to be said than that nothing is recorded.
  private(set) var notes: [Int: [GapReport.GapLine]] = [:]

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

  func append(_ status: Status?, to buffer: inout [UInt8]) {
    guard let status else { return buffer.append("null") }
    buffer.append(UInt8(ascii: "\""))
    buffer.append(contentsOf: status.rawValue.utf8)
    buffer.append(UInt8(ascii: "\""))
  }
}
