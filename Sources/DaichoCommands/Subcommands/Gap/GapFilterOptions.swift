internal import ArgumentParser
internal import Foundation
internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// Which part of the gaps is asked for. Names that are not known are refused: an empty list must mean "no gaps".
struct GapFilterOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "この対象だけ（契約、クラウドサービスなどの番号。市全体は「組織」。複数可）",
      en: "only this contract, cloud service … (number; \"organization\" for the whole city; may be repeated)",
      value: "SUBJECT"))
  var subject: [String] = []

  @Option(
    help: .words(ja: "この課室だけ（番号又は名称。複数可）", en: "only this section (number or name; may be repeated)", value: "SECTION"))
  var section: [String] = []

  @Option(
    help: .words(
      ja: "一覧に出す状態（notSatisfied、不適合 など。コンマ区切り、all で全部。省略時は不備だけ）",
      en: "statuses to list (notSatisfied, overdue …; separated by commas; all; else the gaps)", value: "STATUS"))
  var status: [String] = []

  @Option(
    help: .words(
      ja: "この要件だけ（識別子又は条項。複数可）", en: "only this requirement (ID or citation; may be repeated)", value: "REQUIREMENT"))
  var requirement: [String] = []

  /// - Parameter catalogue: which judges; nil: the adopted one.
  func query(
    asOf day: CivilDate, knownAt: KnownAt, by catalogue: Catalogue?, from reader: any RegisterReading
  ) throws -> GapQuery {
    var query = GapQuery(asOf: day, knownAt: knownAt)
    query.catalogue = catalogue
    let sequence = try reader.sequence(knownAt)
    query.statuses = try statuses()
    if !subject.isEmpty {
      query.subjects = try Set(subject.map { try Self.subject($0, at: sequence, from: reader) })
    }
    if !section.isEmpty { query.sections = try SectionOption.names(section, on: day, at: sequence, from: reader) }
    if !requirement.isEmpty {
      let catalogue = try Self.catalogue(of: query, from: reader)
      query.requirements = try requirement.reduce(into: []) { chosen, typed in
        let matches = catalogue.requirements(matching: typed)
        guard !matches.isEmpty else { throw CommandFault.unknownRequirement(found: typed) }
        chosen.formUnion(matches.map(\.id))
      }
    }
    return query
  }

  private static let organization = SubjectKind.organization.rawValue

  /// The number by which a report knows a subject of any kind.
  private static func subject(_ typed: String, at sequence: Int64, from reader: any RegisterReading) throws -> String {
    if [organization, SubjectKind.organization.words.ja].contains(typed) { return organization }
    let kinds = [RecordKind.contract, .cloudService, .informationSystem, .application, .event, .exceptionMeasure]
    guard try kinds.contains(where: { try reader.find($0, number: typed, at: sequence) != nil }) else {
      throw RegisterError.unknownRecord(.contract, number: typed)
    }
    return typed
  }

  /// The number by which a report knows a subject of which a requirement is asked.
  static func subject(_ typed: String, of requirement: Requirement) throws -> String {
    guard requirement.subject == .organization else { return typed }
    guard [organization, SubjectKind.organization.words.ja].contains(typed) else {
      throw CommandFault.ofOrganization(requirement: requirement.id.rawValue, found: typed)
    }
    return organization
  }

  /// The one requirement that is meant.
  static func requirement(_ typed: String, query: GapQuery, from reader: any RegisterReading) throws -> Requirement {
    let matches = try catalogue(of: query, from: reader).requirements(matching: typed)
    guard let first = matches.first else { throw CommandFault.unknownRequirement(found: typed) }
    guard matches.count == 1 else {
      throw CommandFault.severalRequirements(found: typed, ids: matches.map(\.id.rawValue))
    }
    return first
  }

  /// That which judges.
  private static func catalogue(of query: GapQuery, from reader: any RegisterReading) throws -> Catalogue {
    if let catalogue = query.catalogue { return catalogue }
    guard let adopted = try AdoptedCatalogue.current(in: reader, at: try reader.sequence(query.knownAt)) else {
      throw RegisterError.noCatalogue
    }
    return adopted
  }

  private func statuses() throws -> Set<Status>? {
    guard !status.isEmpty else { return nil }
    let words = status.flatMap {
      $0.split(whereSeparator: { ",、，".contains($0) }).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return try words.reduce(into: []) { chosen, word in
      if word == "all" || word == "全部" { return chosen.formUnion(Status.allCases) }
      let match = Status.allCases.first { $0.names.contains(word) }
      guard let match else { throw CommandFault.unknownStatus(found: word) }
      chosen.insert(match)
    }
  }
}

extension Status {
  /// What people may type; what stands in parentheses only explains.
  fileprivate var names: [String] {
    [rawValue, words.en, words.ja, String(words.ja.prefix { $0 != "（" })]
  }
}
