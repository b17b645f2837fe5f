package import Registry

package struct ImportOptions: Sendable {
  /// Take in the other rows when some are refused.
  package var keepGoing: Bool
  /// Since when a change of what is recorded holds; nil: since today.
  package var effect: RegisterTransaction.Effect?

  package init(keepGoing: Bool = false, effect: RegisterTransaction.Effect? = nil) {
    self.keepGoing = keepGoing
    self.effect = effect
  }
}
