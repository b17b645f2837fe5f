internal import ArgumentParser
internal import Foundation
internal import GapAnalysis
internal import Registry
internal import TextForms

/// Which part of what falls due is asked for.
struct DueFilterOptions: ParsableArguments {
  @Option(
    help: .words(ja: "この課室だけ（番号又は名称。複数可）", en: "only this section (number or name; may be repeated)", value: "SECTION"))
  var section: [String] = []

  @Option(
    help: .words(
      ja: "この種類の期限だけ（\(DueFilterOptions.kindNames(.ja))。コンマ区切り）",
      en: "only these kinds of dates (\(DueFilterOptions.kindNames(.en)); separated by commas)", value: "KIND"))
  var kind: [String] = []

  @Flag(help: .words(ja: "期日を過ぎて未了のものだけ", en: "only what is past and open")) var overdue = false
  @Flag(help: .words(ja: "期日を過ぎて未了のものを除く", en: "leave out what is past and open")) var noOverdue = false

  func apply(to query: inout DueQuery, from reader: any RegisterReading) throws {
    if overdue, noOverdue { throw CommandFault.conflict("--overdue", "--no-overdue") }
    query.overdue = overdue ? .only : noOverdue ? .left : .included
    query.kinds = try kinds()
    guard !section.isEmpty else { return }
    query.sections = try SectionOption.names(
      section, on: query.asOf, at: try reader.sequence(query.knownAt), from: reader)
  }

  private func kinds() throws -> Set<DueKind>? {
    guard !kind.isEmpty else { return nil }
    let words = kind.flatMap { $0.split(whereSeparator: { ",、，".contains($0) }) }
      .map { $0.trimmingCharacters(in: .whitespaces) }
    return try words.reduce(into: []) { chosen, word in
      let match = DueKind.allCases.first { [$0.rawValue, $0.words.ja, $0.words.en].contains(word) }
      guard let match else { throw CommandFault.unknownDueKind(found: word) }
      chosen.insert(match)
    }
  }

  static func kindNames(_ language: Language) -> String {
    DueKind.allCases.map(\.rawValue).joined(separator: language == .ja ? "、" : ", ")
  }
}
