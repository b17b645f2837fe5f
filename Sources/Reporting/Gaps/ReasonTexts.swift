internal import GapAnalysis

/// Reasons as a format writes them, each composed once: half a million verdicts have a few dozen.
struct ReasonTexts {
  private var texts: [Reason: [UInt8]] = [:]
  private var last: (reason: Reason, text: [UInt8])?
  private let compose: (Reason) -> [UInt8]

  init(_ compose: @escaping (Reason) -> [UInt8]) { self.compose = compose }

  subscript(reason: Reason) -> [UInt8] {
    mutating get {
      if let last, last.reason == reason { return last.text }
      let text = texts[reason] ?? compose(reason)
      texts[reason] = text
      last = (reason, text)
      return text
    }
  }
}
