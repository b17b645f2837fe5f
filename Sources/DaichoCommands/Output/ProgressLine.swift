internal import TextForms

/// How far a long command is, on a terminal only.
struct ProgressLine: Sendable {
  private let target: OutputTarget
  private static let step = 500

  init?(_ session: Session) {
    guard session.errorOutput.target.isTerminal else { return nil }
    target = session.errorOutput.target
  }

  func show(_ done: Int, of all: Int, every step: Int = Self.step) {
    guard done % step == 0 else { return }
    try? target.write(Array("\r\(done) / \(all)".utf8))
  }

  /// Where nobody knows how many there will be.
  func show(_ done: Int, of what: String) {
    guard done % Self.step == 0 else { return }
    show("\(what) \(done)")
  }

  func show(_ what: String) { try? target.write(Array("\r\u{1B}[K\(what)".utf8)) }

  func clear() { try? target.write(Array("\r\u{1B}[K".utf8)) }
}
