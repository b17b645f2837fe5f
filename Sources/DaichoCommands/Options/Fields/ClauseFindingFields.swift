internal import ArgumentParser
internal import Registry

/// Nobody types a finding: a check proposes it, and an officer decides.
struct ClauseFindingFields: RecordFields {
  static let kind = RecordKind.clauseFinding
  static let listed = ["number", "found", "article", "confidence", "state", "decidedBy", "documentName"]
  static let examples = RecordExamples(add: [], edit: [], number: "R8-001#9.1-2-1-d-08#clause1")

  var input: [String: [String]] { [:] }
}
