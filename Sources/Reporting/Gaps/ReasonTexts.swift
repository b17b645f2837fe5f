internal import GapAnalysis

/// Reasons as a format writes them, each composed once: half a million verdicts have a few dozen.
struct ReasonTexts {
  private var pieces = Pieces()
  private var places: [Reason: Int] = [:]
  /// The latest few, looked through one by one: to hash a reason costs more than to compare it with eight.
  private var recent: [(reason: Reason, place: Int)] = []
  private var oldest = 0
  private let compose: (Reason) -> [UInt8]

  init(_ compose: @escaping (Reason) -> [UInt8]) { self.compose = compose }

  mutating func append(_ reason: Reason, to output: inout [UInt8]) {
    if let known = recent.first(where: { $0.reason == reason }) { return pieces.append(known.place, to: &output) }
    let place = places[reason] ?? pieces.add(compose(reason))
    places[reason] = place
    remember(reason, place)
    pieces.append(place, to: &output)
  }

  private mutating func remember(_ reason: Reason, _ place: Int) {
    guard recent.count == 8 else { return recent.append((reason, place)) }
    recent[oldest] = (reason, place)
    oldest = (oldest + 1) % 8
  }
}
