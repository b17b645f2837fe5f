internal import TextForms

/// The vendors of a ledger, and how each of them is spelled.
package struct VendorTable: Sendable {
  /// What makes two rows speak of one vendor.
  enum Identity: Hashable {
    case corporateNumber(String)
    /// Writings of one name, its legal form at the same end.
    case name(String, CompanyName.Position)
  }

  private struct Spelling {
    var places: [FindingPlace]
    let name: CompanyName

    var firstRow: RowPlace? { places.map(\.row).min() }
  }

  private var spellings: [Identity: [Spelling]] = [:]
  /// Corporate numbers that stand beside a name.
  private var numbers: [Identity: Set<String>] = [:]
  private var kept: [Identity: (name: String, row: RowPlace)] = [:]

  mutating func add(_ vendor: LedgerVendor) {
    let name = CompanyName(vendor.name)
    let named = Identity.name(name.matchingKey, name.legalFormPosition)
    let identity = vendor.corporateNumber.map(Identity.corporateNumber) ?? named
    if let number = vendor.corporateNumber { numbers[named, default: []].insert(number) }
    add(Spelling(places: [vendor.place], name: name), to: identity)
  }

  private mutating func add(_ spelling: Spelling, to identity: Identity) {
    var known = spellings[identity] ?? []
    if let index = known.firstIndex(where: { $0.name.text == spelling.name.text }) {
      known[index].places += spelling.places
    } else {
      known.append(spelling)
    }
    spellings[identity] = known
  }

  /// When all rows are in: a name without a number is that of the one number that stands beside it elsewhere.
  mutating func settle() {
    for (named, found) in numbers where found.count == 1 {
      guard let number = found.first, let unnumbered = spellings.removeValue(forKey: named) else { continue }
      for spelling in unnumbered { add(spelling, to: .corporateNumber(number)) }
    }
    for (identity, known) in spellings { kept[identity] = Self.best(of: known) }
  }

  /// The most frequent; of equally frequent ones the one that is written out, then the first.
  private static func best(of spellings: [Spelling]) -> (name: String, row: RowPlace)? {
    let best = spellings.min { left, right in
      if left.places.count != right.places.count { return left.places.count > right.places.count }
      if left.name.isAbbreviated != right.name.isAbbreviated { return right.name.isAbbreviated }
      return left.firstRow.map { first in right.firstRow.map { first < $0 } ?? true } ?? false
    }
    return best.flatMap { spelling in spelling.firstRow.map { (spelling.name.text, $0) } }
  }

  /// The name under which a vendor is recorded, and its corporate number as far as the ledger has it.
  package func settled(_ vendor: LedgerVendor) -> (name: String, corporateNumber: String?) {
    let name = CompanyName(vendor.name)
    let named = Identity.name(name.matchingKey, name.legalFormPosition)
    let number = vendor.corporateNumber ?? numbers[named].flatMap { $0.count == 1 ? $0.first : nil }
    let identity = number.map(Identity.corporateNumber) ?? named
    return (kept[identity]?.name ?? vendor.name, number)
  }

  /// One for each row whose spelling is not the one that is kept.
  func warnings() -> [LedgerFinding] {
    spellings.flatMap { identity, known -> [LedgerFinding] in
      guard known.count > 1, let kept = kept[identity] else { return [] }
      return known.filter { $0.name.text != kept.name }.flatMap { spelling in
        spelling.places.map {
          $0.finding(LedgerWarning.otherSpelling(kept: kept.name, row: kept.row), found: spelling.name.text)
        }
      }
    }
  }
}
