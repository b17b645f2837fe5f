/// Collects a body and unpacks it on the way, within its bounds.
struct BodyReader {
  enum Stop: Error {
    case bound(HTTPBound)
    case packing(PackingProblem)
  }

  private(set) var bytes: [UInt8] = []
  private(set) var wireBytes = 0
  private let limits: HTTPLimits
  private let gunzip: Gunzip?

  /// - Parameter packings: as the header says.
  init(packings: [String], length: Int?, limits: HTTPLimits) throws(Stop) {
    self.limits = limits
    switch packings {
    case []:
      gunzip = nil
      bytes.reserveCapacity(min(length ?? 0, limits.body, limits.unpackedBody))
    case ["gzip"], ["x-gzip"]:
      guard let stream = Gunzip() else { throw .packing(.damaged) }
      gunzip = stream
    default: throw .packing(.unknown(packings.joined(separator: ", ")))
    }
    if let length, length > limits.body { throw .bound(.body(limit: limits.body)) }
  }

  mutating func take(_ piece: UnsafeRawBufferPointer) throws(Stop) {
    wireBytes += piece.count
    guard wireBytes <= limits.body else { throw .bound(.body(limit: limits.body)) }
    guard let gunzip else {
      guard bytes.count + piece.count <= limits.unpackedBody else {
        throw .bound(.unpacked(limit: limits.unpackedBody))
      }
      bytes.makeRoom(for: piece.count, atMost: limits.unpackedBody)
      bytes.append(contentsOf: piece)
      return
    }
    switch gunzip.unpack(piece, onto: &bytes, limit: limits.unpackedBody) {
    case .more: break
    case .tooLarge: throw .bound(.unpacked(limit: limits.unpackedBody))
    case .damaged: throw .packing(.damaged)
    }
  }

  /// - Throws: when the compressed body has not come to its own end, whatever its length.
  func end() throws(Stop) {
    if let gunzip, wireBytes > 0, !gunzip.isAtEnd { throw .packing(.damaged) }
  }
}

extension [UInt8] {
  /// Grows by half and never beyond the bound: twice as much would be twice the memory for a body of which nobody knew
  /// the length.
  mutating func makeRoom(for count: Int, atMost bound: Int) {
    let needed = self.count + count
    guard needed > capacity else { return }
    reserveCapacity(Swift.max(needed, Swift.min(capacity + capacity / 2, bound)))
  }
}
