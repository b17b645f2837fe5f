internal import Synchronization

/// SplitMix64: the same numbers in every run, for ids, salts and property tests.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// As `RegisterContext.random` wants it; transactions in parallel draw from one sequence.
  package static func pairs(seed: UInt64) -> @Sendable () -> (UInt64, UInt64) {
    let source = Shared(SeededRandom(seed: seed))
    return { source.pair() }
  }

  private final class Shared: Sendable {
    private let generator: Mutex<SeededRandom>

    init(_ start: SeededRandom) { generator = Mutex(start) }

    func pair() -> (UInt64, UInt64) { generator.withLock { ($0.next(), $0.next()) } }
  }
}
