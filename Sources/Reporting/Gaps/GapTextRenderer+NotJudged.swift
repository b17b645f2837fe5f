internal import GapAnalysis
internal import Requirements
internal import TextForms

extension GapTextRenderer {
  private static var mostRequirements: Int { 30 }

  /// What nobody has judged: nothing is recorded, or only what shows a part by itself. Two records that differ want a
  /// look, each pair of them; so does a certification that asks for a new judgement.
  func isRolledUp(_ line: GapReport.GapLine) -> Bool {
    guard !line.hasConflict, !line.reason.isOfCertification else { return false }
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
    let open = catalogue.requirements.indices.filter { counts[$0].partial + counts[$0].unconfirmed > 0 }
    guard !open.isEmpty else { return }
    try output.line()
    guard open.count <= Self.mostRequirements else { return try sectionsNotJudged(open, counts, catalogue, &output) }
    try output.line(GapWords.notJudgedByRequirement[language])
    let statuses = [Status.unconfirmed, .partial].map { $0.words[language] }
    var table = TextTable(
      [GapWords.citation[language], GapWords.requirementTitle[language]] + statuses, leftColumns: 2)
    for place in open {
      let requirement = catalogue.requirements[place]
      table.add([
        requirement.citation.text(in: language), requirement.title[language], String(counts[place].unconfirmed),
        String(counts[place].partial),
      ])
    }
    try table.write(to: &output)
  }

  /// More than fit on a screen: by the sections of the standard.
  private func sectionsNotJudged(
    _ open: [Int], _ counts: [(partial: Int, unconfirmed: Int)], _ catalogue: Catalogue,
    _ output: inout ReportOutput
  ) throws {
    try output.line(GapWords.notJudgedBySection[language])
    let statuses = [Status.unconfirmed, .partial].map { $0.words[language] }
    var table = TextTable(
      [GapWords.standardSection[language], GapWords.requirements[language]] + statuses, leftColumns: 1)
    var rows: [(heading: SectionHeading, requirements: Int, unconfirmed: Int, partial: Int)] = []
    for place in open {
      let heading = catalogue.requirements[place].section
      if rows.last?.heading != heading { rows.append((heading, 0, 0, 0)) }
      rows[rows.count - 1].requirements += 1
      rows[rows.count - 1].unconfirmed += counts[place].unconfirmed
      rows[rows.count - 1].partial += counts[place].partial
    }
    for row in rows {
      table.add([
        "\(Citation(rawValue: row.heading.citation).text(in: language)) \(row.heading.title[language])",
        String(row.requirements),
        String(row.unconfirmed), String(row.partial),
      ])
    }
    try table.write(to: &output)
    try output.line("  " + GapWords.eachByCSV[language])
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
