internal import Registry
package import TextForms

/// Compares a finance system's list with the register. Numbers that match make a pair; nothing else does.
package struct Reconciler {
  private var result: Reconciliation
  private var here: [ReconciledContract]
  /// Places in `here`, by key of the number.
  private var byNumber: [String: [Int]] = [:]
  private var paired: Set<Int> = []

  /// - Parameter fiscalYear: limits both sides; a pair stays when either of the two may belong to it.
  package static func reconcile(
    _ list: FinanceList, with register: RegisteredContracts, fiscalYear: FiscalYear? = nil
  ) -> Reconciliation {
    var reconciler = Reconciler(list, register, fiscalYear)
    for contract in list.contracts { reconciler.place(contract) }
    reconciler.finish()
    return reconciler.result
  }

  private init(_ list: FinanceList, _ register: RegisteredContracts, _ fiscalYear: FiscalYear?) {
    result = Reconciliation(file: list.name, asOf: register.asOf, head: register.head, fiscalYear: fiscalYear)
    result.findings = list.findings
    here = register.contracts
    for (index, contract) in here.enumerated() {
      byNumber[ContractNumberKey.of(contract.number), default: []].append(index)
    }
  }

  private mutating func place(_ there: ReconciledContract) {
    guard let index = match(there) else {
      if isAsked(there) { result.onlyThere.append(there) }
      return
    }
    paired.insert(index)
    let contract = here[index]
    guard isAsked(there) || isAsked(contract) else { return }
    let differences = ReconciledField.allCases.compactMap { $0.difference(there: there, here: contract) }
    let pair = Reconciliation.Pair(there: there, here: contract, differences: differences)
    if differences.isEmpty { result.same.append(pair) } else { result.differing.append(pair) }
  }

  /// The one contract that has this number; of several writings of one number, the same writing.
  private func match(_ there: ReconciledContract) -> Int? {
    guard let places = byNumber[ContractNumberKey.of(there.number)] else { return nil }
    return places.count == 1 ? places[0] : places.first { here[$0].number == there.number }
  }

  private mutating func finish() {
    result.onlyHere = here.indices.filter { !paired.contains($0) && isAsked(here[$0]) }.map { here[$0] }
    let vendors = VendorGroups(result.onlyHere)
    for there in result.onlyThere {
      let named = namesakes(of: there)
      result.perhaps += named.map { Reconciliation.Candidate(there: there, here: $0, agreeing: []) }
      if named.isEmpty { result.perhaps += candidates(there, among: vendors.contracts(of: there.vendor)) }
    }
  }

  /// Contracts that have this number in other writings, so that it is not known which is meant.
  private func namesakes(of there: ReconciledContract) -> [ReconciledContract] {
    let places = byNumber[ContractNumberKey.of(there.number)] ?? []
    return places.filter { !paired.contains($0) && isAsked(here[$0]) }.map { here[$0] }
  }

  /// Of the same vendor, with the same amount, day of signing or title; those that share most come first.
  private func candidates(
    _ there: ReconciledContract, among contracts: [ReconciledContract]
  ) -> [Reconciliation.Candidate] {
    contracts.compactMap { contract -> Reconciliation.Candidate? in
      let agreeing = [ReconciledField.title, .amount, .signed].filter { $0.agrees(there, contract) }
      return agreeing.isEmpty
        ? nil : Reconciliation.Candidate(there: there, here: contract, agreeing: [.vendor] + agreeing)
    }.sorted { ($1.agreeing.count, $0.here.number) < ($0.agreeing.count, $1.here.number) }
  }

  private func isAsked(_ contract: ReconciledContract) -> Bool {
    result.fiscalYear.map(contract.mayBelong) ?? true
  }
}

/// Contracts by what their vendor may be known by.
private struct VendorGroups {
  private var byNumber: [String: [ReconciledContract]] = [:]
  private var byName: [String: [ReconciledContract]] = [:]

  init(_ contracts: [ReconciledContract]) {
    for contract in contracts {
      guard let vendor = contract.vendor else { continue }
      byName[CompanyName(vendor.name).matchingKey, default: []].append(contract)
      if let number = vendor.corporateNumber { byNumber[number, default: []].append(contract) }
    }
  }

  func contracts(of vendor: ReconciledVendor?) -> [ReconciledContract] {
    guard let vendor else { return [] }
    let numbered = vendor.corporateNumber.flatMap { byNumber[$0] } ?? []
    let named = (byName[CompanyName(vendor.name).matchingKey] ?? []).filter { contract in
      contract.vendor.map(vendor.isSame) == true && !numbered.contains { $0.number == contract.number }
    }
    return numbered + named
  }
}
