package import Registry
internal import Synchronization

/// A clock that stands still until a test moves it.
package final class FixedClock: Sendable {
  private let milliseconds: Mutex<Int64>

  package init(_ start: Instant) { milliseconds = Mutex(start.milliseconds) }

  /// 2026-04-01T09:00 in Tokyo.
  package convenience init() { self.init(Instant(milliseconds: 1_775_001_600_000)) }

  package var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

  package func set(_ instant: Instant) { milliseconds.withLock { $0 = instant.milliseconds } }

  package func advance(milliseconds step: Int64) { milliseconds.withLock { $0 += step } }

  package func advance(days: Int64) { advance(milliseconds: days * 86_400_000) }
}
