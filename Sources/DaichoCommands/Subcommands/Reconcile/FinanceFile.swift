internal import Interchange

/// A finance system's list of contracts, as a file.
enum FinanceFile {
  static func read(_ path: String, _ session: Session) throws -> FinanceList {
    let bytes = try DataFileBytes.read(path, upTo: ContractLedger.sizeLimit)
    let folder = try session.checklistsFolder() + "/headings/"
    let (contracts, finance) = (folder + "contracts.yaml", folder + "finance.yaml")
    let headings = try Headings.load(try DataFileBytes.read(contracts), name: contracts)
      .adding(try DataFileBytes.read(finance), name: finance)
    return try FinanceList(
      try ContractLedger.read(bytes, name: path, headings: headings, requiring: FinanceList.required))
  }
}
