package import Registry

/// A row of a ledger as a cloud service and what comes with it. What is not recorded is nil or absent.
package struct LedgerService: Sendable {
  package let place: RowPlace
  package var number: String?
  /// Fields of the service itself, the number included; provider, section and source are added on the way in.
  package var fields: JSONObject = [:]
  package var section: String?
  package var department: String?
  package var provider: LedgerVendor?
  /// Nil where the row says nothing of an application.
  package var application: LedgerApplication?
  package var locations: [LedgerLocation] = []
  package var certification: LedgerCertification?

  init(place: RowPlace) { self.place = place }
}

package struct LedgerApplication: Sendable, Hashable {
  /// Fields of the application; number and subject are added on the way in.
  package let fields: JSONObject
  package let column: LedgerColumn?
}

package struct LedgerLocation: Sendable, Hashable {
  package var region: String?
  /// ISO 3166-1 alpha-2; nil: not known.
  package var country: String?
  package var countryAsWritten: String?
  /// What region and country column say against each other.
  package var note: String?
  package let column: LedgerColumn
}

package struct LedgerCertification: Sendable, Hashable {
  package let scheme: String
  package let number: String
  package let column: LedgerColumn
}
