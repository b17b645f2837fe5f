/// How many requests run at a time; the others wait for their turn.
package struct HTTPPlaces: Sendable, Hashable {
  package let total: Int
  package let perHost: Int

  /// At least one of each.
  package init(total: Int = 16, perHost: Int = 4) {
    (self.total, self.perHost) = (max(1, total), max(1, perHost))
  }
}
