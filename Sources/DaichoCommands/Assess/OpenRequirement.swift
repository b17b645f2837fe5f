internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// A requirement of one subject that waits for somebody's judgement: nobody has looked yet, or what was seen has lapsed.
struct OpenRequirement: Sendable {
  let requirement: Requirement
  let subjectKind: SubjectKind
  /// The number by which the subject is known; of the organization, its word.
  let subject: String
  let subjectTitle: String
  let status: Status
  let reason: Reason

  /// What can be judged, and what cannot be settled so: a fact is missing first.
  struct Found: Sendable {
    var open: [OpenRequirement] = []
    var waiting: [OpenRequirement] = []
  }

  /// In the order of subjects, and of the catalogue.
  ///
  /// - Parameters:
  ///   - subjects: numbers; empty: all.
  ///   - requirements: IDs or citations; empty: all.
  static func find(
    subjects: [String], requirements: [String], on day: CivilDate, in reader: any RegisterReading
  ) throws -> Found {
    var query = GapQuery(asOf: day)
    query.statuses = [.unconfirmed, .overdue]
    let sequence = try reader.head().sequence
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: sequence) else {
      throw RegisterError.noCatalogue
    }
    if !subjects.isEmpty { query.subjects = Set(try subjects.map { try number(of: $0, in: reader, at: sequence) }) }
    if !requirements.isEmpty {
      query.requirements = try requirements.reduce(into: []) { chosen, typed in
        let found = catalogue.requirements(matching: typed)
        guard !found.isEmpty else { throw CommandFault.unknownRequirement(found: typed) }
        chosen.formUnion(found.map(\.id))
      }
    }
    return sorted(try GapReporter.report(query, from: reader))
  }

  private static func sorted(_ report: GapReport) -> Found {
    let lines = report.lines.sorted { ($0.subject, $0.requirement) < ($1.subject, $1.requirement) }
    return lines.reduce(into: Found()) { found, line in
      let subject = report.subjects[line.subject]
      let item = OpenRequirement(
        requirement: report.catalogue.requirements[line.requirement], subjectKind: subject.kind,
        subject: subject.number,
        subjectTitle: subject.title, status: line.status, reason: line.reason)
      if item.canBeJudged { found.open.append(item) } else { found.waiting.append(item) }
    }
  }

  /// A judgement counts for nothing as long as it is not known whether, or when, the requirement applies.
  private var canBeJudged: Bool {
    guard requirement.shownBy.contains(.assessment) else { return false }
    return switch reason {
    case .applicabilityUnknown, .dateUnknown: false
    default: true
    }
  }

  /// The number as the report has it.
  private static func number(of typed: String, in reader: any RegisterReading, at sequence: Int64) throws -> String {
    let organization = RecordKind.organization
    if [organization.ja, organization.en].contains(Width.foldedForMatching(typed)) { return organization.en }
    let isKnown = try SubjectKind.allCases.contains { kind in
      try kind != .organization && reader.find(kind.recordKind, number: typed, at: sequence) != nil
    }
    guard isKnown else { throw RegisterError.unknownRecord(.contract, number: typed) }
    return typed
  }

  /// `9.1(2)①(オ) 秘密保持契約の締結`.
  func heading(in language: Language) -> String {
    "\(requirement.citation.text(in: language)) \(requirement.title[language])"
  }

  /// `契約 R8-001 税システム保守`.
  func subjectText(in language: Language) -> String {
    subjectKind == .organization
      ? RecordKind.organization[language] : "\(subjectKind.words[language]) \(subject) \(subjectTitle)"
  }
}
