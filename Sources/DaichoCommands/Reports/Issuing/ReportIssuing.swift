internal import GapAnalysis
internal import Registry
internal import SQLiteStore

/// Makes a record of a draft and of what was typed about its approval.
struct ReportIssuing: Sendable {
  let draft: DraftManifest
  /// Texts by field key.
  let typed: [String: [String]]

  /// What the register would take is found out before a report is made: that takes its time.
  func rehearse(_ draft: DraftFolder, by content: ContentStore, in transaction: RegisterTransaction) throws
    -> ReportEdition
  {
    try checkCatalogue(of: draft.path, in: transaction.reader)
    let files = try draft.manifest.files.map { file in
      Report.File(
        name: file.name,
        sha256: try file.sha256 ?? content.measure(draft.path + "/" + file.name, name: file.name).sha256,
        size: file.size)
    }
    let body = try record(files, manifestSHA256: Digest.zero.description, in: transaction)
    let replaced = try body.record("replaces").map { try transaction.reader.timeline(of: $0, at: transaction.sequence) }
    return ReportEdition(
      number: body.text("number"), decision: body.text("decision"), decidedOn: Report(body: body).decidedOn,
      replaces: replaced?.last?.number, correction: body["correction"]?.text)
  }

  @discardableResult
  func record(
    _ files: [Report.File], manifestSHA256: String, in transaction: RegisterTransaction
  ) throws -> JSONObject {
    var body = try transaction.body(of: .report, typed: typed)
    body["period"] = .string(draft.period)
    body["asOf"] = .string(draft.asOf.description)
    if !draft.sections.isEmpty { body["sections"] = .array(draft.sections.map(JSONValue.string)) }
    body["languages"] = .array([.string(draft.language.rawValue)])
    body["sequence"] = .integer(draft.knownAt.sequence)
    body["hash"] = .string(draft.knownAt.hash.description)
    body["catalogue"] = .string(draft.catalogue)
    body["catalogueVersion"] = .string(draft.catalogueVersion)
    body["program"] = .string(ProgramVersion.text)
    body["manifestSHA256"] = .string(manifestSHA256)
    body["files"] = .array(files.map(\.json))
    try transaction.add(.report, body)
    return body
  }

  /// A report by a catalogue that nobody adopted is a trial.
  private func checkCatalogue(of folder: String, in reader: any RegisterReading) throws {
    guard let adopted = try reader.adoptedCatalogue(at: draft.knownAt.sequence) else { return }
    let (id, version) = (adopted.text("number"), adopted.text("version"))
    guard (id, version) == (draft.catalogue, draft.catalogueVersion) else {
      throw DraftFault.trial(
        folder, catalogue: "\(draft.catalogue) \(draft.catalogueVersion)", adopted: "\(id) \(version)")
    }
  }
}
