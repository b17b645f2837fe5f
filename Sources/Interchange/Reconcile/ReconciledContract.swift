package import TextForms

/// A contract as one of the two lists knows it; nil is "not recorded", never "none".
package struct ReconciledContract: Sendable, Equatable {
  /// Empty where the finance system gives none.
  package let number: String
  /// Nil in the register.
  package let place: RowPlace?
  package var title: String?
  package var vendor: ReconciledVendor?
  package var section: String?
  /// By which the register knows the section, beside its name.
  package var sectionNumber: String?
  /// Yen.
  package var amount: Int64?
  package var signed: CivilDate?
  package var start: CivilDate?
  package var end: CivilDate?
  package var fiscalYear: Int?

  package init(number: String, place: RowPlace? = nil) {
    self.number = number
    self.place = place
  }

  /// As the spreadsheet numbers it.
  package var row: Int? { place?.row }

  /// Whether it belongs to the year. What is not recorded keeps it in: nothing says that it does not.
  package func mayBelong(to year: FiscalYear) -> Bool {
    if fiscalYear == year.year { return true }
    let first = start ?? signed
    guard first != nil || end != nil else { return fiscalYear == nil }
    return first.map { $0 <= year.last } ?? true && end.map { $0 >= year.first } ?? true
  }
}

package struct ReconciledVendor: Sendable, Equatable {
  package let name: String
  package let corporateNumber: String?

  package init(name: String, corporateNumber: String? = nil) {
    self.name = name
    self.corporateNumber = corporateNumber
  }

  /// By corporate number where both have one; else two writings of one name.
  package func isSame(as other: ReconciledVendor) -> Bool {
    if let corporateNumber, let otherNumber = other.corporateNumber { return corporateNumber == otherNumber }
    let (mine, theirs) = (CompanyName(name), CompanyName(other.name))
    return mine.matchingKey == theirs.matchingKey && mine.legalFormPosition == theirs.legalFormPosition
  }

  /// Two different ones may have the same name: then their numbers tell them apart.
  func shown(beside other: ReconciledVendor?) -> String {
    guard let corporateNumber, name == other?.name else { return name }
    return "\(name) (\(corporateNumber))"
  }
}
