internal import Registry
package import TextForms

/// What is compared of a contract that stands in both lists.
package enum ReconciledField: String, Sendable, CaseIterable {
  case title, vendor, amount, signed, start, end, section

  package var words: Words {
    RecordDescriptor.of(.contract).field(rawValue)?.words ?? Words(ja: rawValue, en: rawValue)
  }

  /// The difference between the two; nil when they say the same, or the finance system says nothing.
  func difference(there: ReconciledContract, here: ReconciledContract) -> Reconciliation.Difference? {
    guard let value = value(of: there, beside: here), !agrees(there, here) else { return nil }
    return Reconciliation.Difference(field: self, there: value, here: self.value(of: here, beside: there))
  }

  /// Whether both have a value, and it is the same one.
  func agrees(_ there: ReconciledContract, _ here: ReconciledContract) -> Bool {
    switch self {
    case .title: Self.isSameText(there.title, here.title)
    case .vendor:
      if let mine = there.vendor, let other = here.vendor { mine.isSame(as: other) } else { false }
    case .amount: there.amount != nil && there.amount == here.amount
    case .signed: there.signed != nil && there.signed == here.signed
    case .start: there.start != nil && there.start == here.start
    case .end: there.end != nil && there.end == here.end
    case .section:
      Self.isSameText(there.section, here.section) || Self.isSameText(there.section, here.sectionNumber)
    }
  }

  private func value(of contract: ReconciledContract, beside other: ReconciledContract) -> String? {
    switch self {
    case .title: contract.title
    case .vendor: contract.vendor?.shown(beside: other.vendor)
    case .amount: contract.amount.map(String.init)
    case .signed: contract.signed?.description
    case .start: contract.start?.description
    case .end: contract.end?.description
    case .section: contract.section
    }
  }

  private static func isSameText(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return Width.foldedForMatching(one) == Width.foldedForMatching(other)
  }
}
