internal import GapAnalysis
internal import Requirements
internal import TextForms

extension GapTextRenderer {
  /// What nobody has judged: nothing is recorded, or only what shows a part by itself. Two records that differ want a
  /// look, each pair of them.
  func isRolledUp(_ line: GapReport.GapLine) -> Bool {
    guard !line.hasConflict else { return false }
    switch line.reason {
    case .concludedOnly, .checkDayOnly, .ndaEndUnknown, .ndaSigningUnknown: return true
    default: return line.status == .unconfirmed
    }
  }

  func notJudged(_ report: GapReport, _ output: inout ReportOutput) throws {
    var byRequirement = [(partial: Int, unconfirmed: Int)](
      repeating: (0, 0), count: report.catalogue.requirements.count)
    var byFacts: [FactSet: Set<Int>] = [:]
    for line in report.lines where isRolledUp(line) {
      if case .applicabilityUnknown(let facts) = line.reason {
        byFacts[facts, default: []].insert(line.subject)
      } else if line.status == .partial {
        byRequirement[line.requirement].partial += 1
      } else {
        byRequirement[line.requirement].unconfirmed += 1
      }
    }
    try requirementsNotJudged(byRequirement, report.catalogue, &output)
    try factsMissing(byFacts, &output)
  }

  private func requirementsNotJudged(
    _ counts: [(partial: Int, unconfirmed: Int)], _ catalogue: Catalogue, _ output: inout ReportOutput
  ) throws {
    guard counts.contains(where: { $0.partial + $0.unconfirmed > 0 }) else { return }
    try output.line()
    try output.line(GapWords.notJudgedByRequirement[language])
    let statuses = [Status.unconfirmed, .partial].map { $0.words[language] }
    var table = TextTable(
      [GapWords.citation[language], GapWords.requirementTitle[language]] + statuses, leftColumns: 2)
    for (requirement, count) in zip(catalogue.requirements, counts) where count.partial + count.unconfirmed > 0 {
      table.add([
        requirement.citation.text(in: language), requirement.title[language], String(count.unconfirmed),
        String(count.partial),
      ])
    }
    try table.write(to: &output)
  }

  private func factsMissing(_ contracts: [FactSet: Set<Int>], _ output: inout ReportOutput) throws {
    guard !contracts.isEmpty else { return }
    try output.line()
    try output.line(GapWords.unknownApplicability[language])
    let separator = language == .ja ? "、" : ", "
    var table = TextTable([GapWords.missing[language], GapWords.subjects[language]], leftColumns: 1)
    let rows = contracts.map { facts, contracts in
      let names = facts.map { $0.words[language] }.joined(separator: separator)
      return (facts.isEmpty ? Reason.applicabilityUnknown([]).words[language] : names, contracts.count)
    }
    for (facts, count) in rows.sorted(by: { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }) {
      table.add([facts, String(count)])
    }
    try table.write(to: &output)
  }
}
