/// What is wrong with an address.
package enum AddressProblem: Error, Sendable, Hashable {
  case unreadable
  /// Neither http nor https.
  case scheme(String)
  /// User and password stand in it; they would be shown wherever it is.
  case credentials
}
