/// A try that failed, and what comes of it.
package struct HTTPTry: Sendable, Equatable {
  package let address: HTTPAddress
  /// From 1.
  package let number: Int
  package let fault: HTTPFault
  /// Until the next try; `nil` when there is none.
  package let pause: Duration?
}
