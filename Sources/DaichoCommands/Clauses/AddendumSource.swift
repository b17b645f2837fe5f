internal import ClauseChecking
internal import DocumentText
internal import Foundation
internal import Registry
internal import Requirements
internal import TextForms

/// What a contract lacks, as its own text or the register says.
struct AddendumSource {
  enum Origin {
    case file(String)
    /// By its number: what officers confirmed, and where they have not, what was proposed.
    case contract(String, confirmed: Set<RequirementID>)
  }

  let origin: Origin
  let missing: [CheckedClause]
  /// Items of which the register has neither a confirmed finding nor a proposal that waits.
  let unknown: [ClauseItem]
  /// As the contract names them.
  let parties: PartyNames
  let numerals: ArticleNumerals

  static func read(
    file: String, by rules: ClauseRules, _ wanted: Set<RequirementID>
  ) async throws -> AddendumSource {
    let checked = ClauseChecker(rules: rules).check(try await DocumentReader.read(path: file))
    if let why = checked.notAContract { throw CommandFault.noContract(file: file, why: why.words) }
    return AddendumSource(
      origin: .file(file),
      missing: checked.findings.filter { wanted.contains($0.requirement) && $0.status != .present }, unknown: [],
      parties: checked.parties, numerals: checked.numerals)
  }

  /// Of what is on record today.
  static func read(
    contract number: String, by rules: ClauseRules, _ wanted: Set<RequirementID>, _ session: Session
  ) async throws -> AddendumSource {
    let today = session.context.today
    return try await session.register().store.read { reader in
      let sequence = try reader.head().sequence
      guard let contract = try reader.find(.contract, number: number, at: sequence) else {
        throw CommandFault.noFileNorContract(number)
      }
      let clauses = try ContractClauses(of: contract, in: reader, at: sequence)
      let standing = try rules.items.filter { wanted.contains($0.requirement) }.map { item in
        (item, try clauses.standing(on: item.requirement.rawValue, on: today, at: sequence))
      }
      let findings = standing.compactMap { item, standing in standing.map { (item, $0) } }
      guard !findings.isEmpty else { throw CommandFault.noFindings(of: number) }
      // Of several documents, the one that was read last says how the contract writes.
      let newest = findings.map(\.1.finding).max { ($0.checkedOn?.dayNumber ?? 0) < ($1.checkedOn?.dayNumber ?? 0) }
      return AddendumSource(
        origin: .contract(
          number, confirmed: Set(findings.filter(\.1.isConfirmed).map(\.0.requirement))),
        missing: findings.compactMap { item, standing in rules.clause(item.requirement, standing.finding) }
          .filter { $0.status != .present },
        unknown: standing.filter { $0.1 == nil }.map(\.0),
        parties: PartyNames(contractor: newest?.contractorName, client: newest?.clientName),
        numerals: newest?.numerals.flatMap { ArticleNumerals(rawValue: $0.rawValue) } ?? .fullwidth)
    }
  }

  /// Whether somebody who typed it means a file.
  static func isFile(_ typed: String) -> Bool {
    FileManager.default.fileExists(atPath: typed) || typed.contains("/")
      || ClauseFiles.endings.contains(String(typed.split(separator: ".").last ?? "").lowercased())
  }
}

extension ClauseRules {
  fileprivate func clause(_ requirement: RequirementID, _ finding: ClauseFinding) -> CheckedClause? {
    let status: ClauseStatus? =
      switch finding.found {
      case .present: .present
      case .partial: .partial
      case .contradicted: .contradicted
      case .absent: .absent
      case nil: nil
      }
    return status.flatMap {
      recorded(
        requirement, $0, article: finding.article, line: finding.line.map(Int.init), quote: finding.quotation,
        reason: Words(ja: finding.why ?? "", en: finding.why ?? ""))
    }
  }
}

extension CommandFault {
  fileprivate static func noFileNorContract(_ typed: String) -> CommandFault {
    .refused(
      code: "contract-unknown",
      message: Words(
        ja: "「\(typed)」という名前のファイルも、その番号の契約もありません。",
        en: "there is neither a file nor a contract \"\(typed)\"."),
      remedy: Words(
        ja: "契約書のファイルか、daicho contract list にある契約番号を指定してください。",
        en: "Name the file of a contract, or a number that daicho contract list shows."))
  }

  fileprivate static func noFindings(of number: String) -> CommandFault {
    .refused(
      code: "clauses-not-recorded",
      message: Words(
        ja: "契約「\(number)」には、条項の確認結果が記録されていません。",
        en: "no findings on clauses are on record for the contract \"\(number)\"."),
      remedy: Words(
        ja: "daicho contract check 契約書のファイル --record \(number) で記録するか、契約書のファイルを直接指定してください。",
        en: "Record them with daicho contract check FILE --record \(number), or name the file itself."))
  }
}
