internal import GapAnalysis

/// Texts of reasons, each composed once: half a million verdicts have a few dozen.
struct ReasonTexts {
  private var texts: [Reason: String] = [:]
  private let compose: (Reason) -> String

  init(_ compose: @escaping (Reason) -> String) { self.compose = compose }

  subscript(reason: Reason) -> String {
    mutating get {
      if let text = texts[reason] { return text }
      let text = compose(reason)
      texts[reason] = text
      return text
    }
  }
}
