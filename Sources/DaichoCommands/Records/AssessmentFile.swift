internal import DataFiles
internal import Foundation

/// Judgements out of a YAML or JSON file: one, or a list of them.
enum AssessmentFile {
  private static let keys = [
    "requirement", "contract", "outcome", "tier", "documents", "reason", "validUntil", "effective",
  ]

  static func read(_ path: String) throws -> [TypedJudgement] {
    let log = DiagnosticLog()
    let root = try root(of: path, log)
    let items: [NodeReader]
    if case .sequence = root.node.content { items = root.items() ?? [] } else { items = [root] }
    let judgements = items.map(judgement)
    guard log.isEmpty else { throw CommandFault.dataFile(log.diagnostics) }
    return judgements.compactMap { $0 }
  }

  private static func root(of path: String, _ log: DiagnosticLog) throws -> NodeReader {
    guard let handle = FileHandle(forReadingAtPath: path),
      let bytes = try? handle.read(upToCount: DataFile.sizeLimit + 1)
    else { throw CommandFault.unreadableFile(path: path) }
    do {
      return NodeReader(try DataFile.parse(Array(bytes), name: path), what: path, file: path, log: log)
    } catch {
      throw CommandFault.dataFile([error.diagnostic])
    }
  }

  private static func judgement(_ reader: NodeReader) -> TypedJudgement? {
    guard let mapping = reader.mapping(allowing: keys) else { return nil }
    let requirement = mapping.required("requirement")?.text()
    let contract = mapping.required("contract")?.text()
    let outcome = mapping.required("outcome")?.text()
    let tier = mapping.required("tier")?.text()
    let documents = mapping.optional("documents").map { $0.list { $0.text() } ?? [] } ?? []
    let reason = mapping.optional("reason")?.text()
    let validUntil = mapping.optional("validUntil")?.text()
    let effective = mapping.optional("effective")?.text()
    guard let requirement, let contract, let outcome, let tier else { return nil }
    return TypedJudgement(
      requirement: requirement, contract: contract, outcome: outcome, tier: tier, documents: documents,
      reason: reason, validUntil: validUntil, effective: effective)
  }
}
