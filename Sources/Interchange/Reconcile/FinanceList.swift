internal import Registry
internal import TextForms

/// The contracts of a finance system's list, as far as they can be read.
package struct FinanceList: Sendable {
  package let name: String
  package let contracts: [ReconciledContract]
  /// What of it cannot be compared.
  package let findings: [LedgerFinding]

  /// A row counts even where a cell of it cannot be read: that value is then unknown.
  package init(_ ledger: ContractLedger) throws {
    let plan = try LedgerPlan(ledger)
    var contracts: [ReconciledContract] = []
    try ledger.forEachRow { row in
      let reading = RowReading(row, headings: ledger.headings)
      contracts.append(ReconciledContract(reading.contract, plan.vendors))
    }
    name = ledger.name
    self.contracts = contracts
    let refused = plan.refused.filter { Self.compared.contains($0.field) && $0.code != Self.missing }
    findings = (refused + plan.warnings.compactMap(Self.notCompared)).sorted(by: LedgerFinding.precedes)
  }

  /// What it must have a column for: without numbers nothing can be matched.
  package static let required: [ContractField] = [.number]
  /// As its headings file names it.
  package static let ledger = "finance"

  private static let compared = Set(
    [
      ContractField.number, .title, .vendor, .vendorCorporateNumber, .section, .amount, .signed, .start, .end, .period,
      .fiscalYear,
    ].map(\.rawValue))

  /// A finance system may leave a title or a number out.
  private static let missing = LedgerFault.missing(allowed: Words(ja: "", en: "")).code

  /// Warnings speak of what an import records.
  private static func notCompared(_ warning: LedgerFinding) -> LedgerFinding? {
    let message: Words
    switch warning.code {
    case LedgerWarning.amountNotFixed.code:
      message = Words(ja: "金額が定まらないため、金額は比べていません。", en: "no amount is fixed, so none is compared")
    case LedgerWarning.fiscalYearUnclear.code:
      message = Words(ja: "元号のない年度なので、どの年度か分かりません。", en: "a fiscal year without its era could be several")
    default: return nil
    }
    return LedgerFinding(
      place: warning.place, column: warning.column, field: warning.field, label: warning.label, code: warning.code,
      message: message, found: warning.found, allowed: warning.allowed)
  }
}

extension ReconciledContract {
  fileprivate init(_ contract: LedgerContract, _ vendors: VendorTable) {
    self.init(number: contract.number ?? "", place: contract.place)
    title = contract.fields["title"]?.text
    vendor = contract.vendor.map { named in
      ReconciledVendor(name: named.name, corporateNumber: vendors.settled(named).corporateNumber)
    }
    section = contract.section
    amount = contract.fields["amount"]?.integer
    signed = contract.signed
    start = contract.start
    end = contract.end
    fiscalYear = contract.fields["fiscalYear"]?.integer.map(Int.init)
  }
}
