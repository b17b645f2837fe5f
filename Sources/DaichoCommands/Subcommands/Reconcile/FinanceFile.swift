internal import Interchange

/// A finance system's list of contracts, as a file.
enum FinanceFile {
  static func read(_ path: String, sheets: [String], _ session: Session) throws -> FinanceList {
    let bytes = try DataFileBytes.read(path, upTo: LedgerSize.limit)
    let folder = try session.checklistsFolder() + "/headings/"
    let (contracts, finance) = (folder + "\(ContractField.ledger).yaml", folder + "\(FinanceList.ledger).yaml")
    let headings = try Headings<ContractField>.load(try DataFileBytes.read(contracts), name: contracts)
      .adding(
        try DataFileBytes.read(finance), name: finance, ledger: FinanceList.ledger, requiring: FinanceList.required)
    return try FinanceList(try LedgerOpening(name: path, headings: headings, sheets: sheets).ledger(bytes))
  }
}
