internal import DataFiles

/// Judgements out of a YAML or JSON file: one, or a list of them.
enum AssessmentFile {
  private static let keys = [
    "requirement", "outcome", "tier", "documents", "reason", "validUntil", "effective",
  ]

  static func read(_ path: String) throws -> [TypedJudgement] {
    let log = DiagnosticLog()
    var judgements: [TypedJudgement?] = []
    do {
      let root = NodeReader(
        try DataFile.parse(try DataFileBytes.read(path), name: path), what: path, file: path, log: log)
      if case .sequence = root.node.content {
        judgements = (root.items() ?? []).map(judgement)
      } else {
        judgements = [judgement(root)]
      }
    } catch let fault as DataFileFault {
      throw CommandFault.dataFile([fault.diagnostic])
    }
    guard log.isEmpty else { throw CommandFault.dataFile(log.diagnostics) }
    return judgements.compactMap { $0 }
  }

  private static func judgement(_ reader: NodeReader) -> TypedJudgement? {
    // The key from when only contracts were judged; never beside the other.
    let subjectKey = reader.has("contract") ? "contract" : "subject"
    guard let mapping = reader.mapping(allowing: keys + [subjectKey]) else { return nil }
    let requirement = mapping.required("requirement")?.text()
    let subject = mapping.required(subjectKey)?.text()
    let outcome = mapping.required("outcome")?.text()
    let tier = mapping.required("tier")?.text()
    let documents = mapping.optional("documents").map { $0.list { $0.text() } ?? [] } ?? []
    let reason = mapping.optional("reason")?.text()
    let validUntil = mapping.optional("validUntil")?.text()
    let effective = mapping.optional("effective")?.text()
    guard let requirement, let subject, let outcome, let tier else { return nil }
    let positions = mapping.entries.map { ($0.key == subjectKey ? "subject" : $0.key, $0.value.position) }
    return TypedJudgement(
      requirement: requirement, subject: subject, outcome: outcome, tier: tier, documents: documents,
      reason: reason, validUntil: validUntil, effective: effective,
      source: RecordInput.Source(
        file: reader.file, position: reader.node.position, fields: Dictionary(positions) { first, _ in first }))
  }
}

extension NodeReader {
  fileprivate func has(_ key: String) -> Bool {
    if case .mapping(let entries) = node.content { entries.contains { $0.key == key } } else { false }
  }
}
