package import Foundation

/// Time and chance, as the client meets them.
package struct HTTPPauses: Sendable {
  let now: @Sendable () -> Date
  /// Throws when the task is cancelled.
  let sleep: @Sendable (Duration) async throws -> Void
  /// From 0 up to 1.
  let chance: @Sendable () -> Double

  package init(
    now: @escaping @Sendable () -> Date, sleep: @escaping @Sendable (Duration) async throws -> Void,
    chance: @escaping @Sendable () -> Double
  ) {
    (self.now, self.sleep, self.chance) = (now, sleep, chance)
  }

  /// Those of this computer.
  package static let real = HTTPPauses(
    now: { Date() }, sleep: { try await Task.sleep(for: $0) }, chance: { Double.random(in: 0..<1) })
}
