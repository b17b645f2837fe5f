package import Registry
package import TextForms

/// A row of a ledger as the values that the register keeps. What is not recorded is nil or absent.
package struct LedgerContract: Sendable {
  package let place: RowPlace
  package var number: String?
  /// Fields of the contract itself, the number included; vendor, section and source are added on the way in.
  package var fields: JSONObject = [:]
  package var section: String?
  package var department: String?
  package var vendor: LedgerVendor?
  package var signed: CivilDate?
  package var start: CivilDate?
  package var end: CivilDate?
  package var nda: LedgerNDA?
  package var marks: [LedgerMark] = []

  init(place: RowPlace) { self.place = place }
}

package struct LedgerVendor: Sendable, Hashable {
  /// As it stands in the ledger, on one line.
  package let name: String
  package let corporateNumber: String?
  package var kana: String?
  package var address: String?
  package let place: FindingPlace
}

package struct LedgerNDA: Sendable, Hashable {
  package var signed: CivilDate?
  package var validUntil: CivilDate?
  package var withoutEnd = false
  package let column: LedgerColumn
}

package struct LedgerMark: Sendable, Hashable {
  /// Its place in `Headings.marks`.
  package let index: Int
  package let outcome: Assessment.Outcome
  package let text: String
  package let column: LedgerColumn
}
