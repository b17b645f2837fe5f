public import TextForms

/// Holds vendors against records of the corporate-number register.
public struct CorporateVerification: Sendable {
  public let register: CorporateRegister
  /// Numbers for which the register was asked, and had no record.
  private let absent: Set<CorporateNumber>

  public init(_ records: [CorporateRecord], absent: Set<CorporateNumber> = []) {
    register = CorporateRegister(records.filter { !absent.contains($0.number) })
    self.absent = absent
  }

  /// One for each vendor, in their order.
  public func findings(of subjects: [CorporateFinding.Subject]) -> [CorporateFinding] {
    let candidates = subjects.contains { $0.number == nil } ? CorporateCandidates(register) : nil
    return subjects.map { subject in
      if let number = subject.number { return finding(of: subject, number) }
      return finding(subject, .noNumber, candidates: candidates?.alike(to: subject.name) ?? [])
    }
  }

  private func finding(of subject: CorporateFinding.Subject, _ number: CorporateNumber) -> CorporateFinding {
    let chain = register.chain(from: number)
    let isMerged = !chain.steps.isEmpty || chain.end.lacksSuccessor
    guard let record = register.record(of: number) else {
      if isMerged { return finding(subject, .merged, chain: chain) }
      return finding(subject, absent.contains(number) ? .notInRegister : .notRead)
    }
    let name = NameComparison.of(
      subject.name, record.name, hasPictures: record.pictureLetters.contains(.name))
    let address = AddressComparison.of(subject.address, record)
    let verdict = isMerged ? .merged : verdict(number, name, address)
    return finding(subject, verdict, record, name, address, chain: isMerged ? chain : nil)
  }

  private func verdict(
    _ number: CorporateNumber, _ name: NameComparison, _ address: AddressComparison
  ) -> CorporateVerdict {
    switch register.state(of: number) {
    case .closed: return .closed
    case .deleted: return .deleted
    case .nameStruck: return .nameStruck
    case .active, nil: break
    }
    let nameDiffers = !name.agrees && name != .pictureLetters
    if !address.agrees, address != .pictureLetters { return nameDiffers ? .nameAndAddressDiffer : .addressDiffers }
    if nameDiffers { return .nameDiffers }
    return name == .pictureLetters || address == .pictureLetters ? .pictureLetters : .agrees
  }

  private func finding(
    _ subject: CorporateFinding.Subject, _ verdict: CorporateVerdict, _ record: CorporateRecord? = nil,
    _ name: NameComparison? = nil, _ address: AddressComparison? = nil, chain: SuccessorChain? = nil,
    candidates: [CorporateFinding.Candidate] = []
  ) -> CorporateFinding {
    var successors: [CorporateNumber: CorporateRecord] = [:]
    for step in chain?.steps ?? [] { successors[step.to] = register.record(of: step.to) }
    return CorporateFinding(
      subject: subject, verdict: verdict, record: record, name: name, address: address, chain: chain,
      successors: successors,
      nameChanged: record.flatMap { register.lastDay(of: .nameChanged, for: $0.number) },
      addressChanged: record.flatMap { register.lastDay(of: .addressChanged, for: $0.number) },
      candidates: candidates)
  }
}

extension SuccessorChain.End {
  fileprivate var lacksSuccessor: Bool { if case .successorNotNamed = self { true } else { false } }
}
