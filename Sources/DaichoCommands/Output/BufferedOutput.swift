/// Collects what is written and hands it on in large pieces.
final class BufferedOutput {
  let target: OutputTarget
  private var buffer: [UInt8] = []
  private static let full = 1 << 16

  init(_ target: OutputTarget) { self.target = target }

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.full { try flush() }
  }

  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.full { try flush() }
  }

  func writeLine(_ text: String = "") throws {
    try write(text)
    try write("\n")
  }

  func flush() throws {
    guard !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try target.write(buffer)
  }
}
