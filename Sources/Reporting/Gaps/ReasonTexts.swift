internal import GapAnalysis

/// Reasons as a format writes them, each composed once: half a million verdicts have a few dozen.
struct ReasonTexts {
  private var pieces = Pieces()
  private var places: [Reason: Int] = [:]
  private var last: (reason: Reason, place: Int)?
  private let compose: (Reason) -> [UInt8]

  init(_ compose: @escaping (Reason) -> [UInt8]) { self.compose = compose }

  mutating func append(_ reason: Reason, to output: inout [UInt8]) {
    if let last, last.reason == reason { return pieces.append(last.place, to: &output) }
    let place = places[reason] ?? pieces.add(compose(reason))
    places[reason] = place
    last = (reason, place)
    pieces.append(place, to: &output)
  }
}
