import Foundation

/// Counts how many are inside at a time, and holds them until a number of them has come.
final class Crowd: @unchecked Sendable {
  private let condition = NSCondition()
  private let wanted: Int
  private var inside = 0
  private var came = 0
  private var most = 0

  init(of wanted: Int) { self.wanted = wanted }

  var peak: Int {
    condition.withLock { most }
  }

  /// - Returns: false when they did not come in ten seconds.
  func enter() -> Bool {
    condition.lock()
    defer { condition.unlock() }
    inside += 1
    came += 1
    most = max(most, inside)
    let round = (came + wanted - 1) / wanted
    condition.broadcast()
    while came < round * wanted {
      guard condition.wait(until: Date(timeIntervalSinceNow: 10)) else { return false }
    }
    return true
  }

  func leave() {
    condition.lock()
    inside -= 1
    condition.unlock()
  }
}
