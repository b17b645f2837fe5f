/// Where a renderer writes: bytes gather and leave in large pieces, however long the report is.
package struct ReportOutput {
  private var buffer: [UInt8] = []
  private let send: ([UInt8]) throws -> Void
  private static let piece = 1 << 16

  package init(sending send: @escaping ([UInt8]) throws -> Void) {
    self.send = send
    buffer.reserveCapacity(Self.piece + 4096)
  }

  package mutating func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

  package mutating func write(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

  package mutating func line(_ text: String = "") throws {
    write(text)
    buffer.append(UInt8(ascii: "\n"))
    try flushIfFull()
  }

  package mutating func flushIfFull() throws {
    if buffer.count >= Self.piece { try flush() }
  }

  package mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// For writers that append in place.
  package mutating func withBuffer(_ body: (inout [UInt8]) throws -> Void) rethrows { try body(&buffer) }
}
