/// Pieces of output that repeat from row to row, side by side in one buffer: to write one is one copy, and no array is
/// held for it.
struct Pieces {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// - Returns: the place by which it is written.
  @discardableResult
  mutating func add(_ piece: some Sequence<UInt8>) -> Int {
    bytes.append(contentsOf: piece)
    ends.append(bytes.count)
    return ends.count - 1
  }

  func append(_ place: Int, to output: inout [UInt8]) {
    let range = (place > 0 ? ends[place - 1] : 0)..<ends[place]
    bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
