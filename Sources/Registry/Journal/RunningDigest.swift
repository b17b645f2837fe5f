internal import Crypto

/// A SHA-256 of bytes that come piece by piece.
public struct RunningDigest: Sendable {
  private var hash = SHA256()

  public init() {}

  public mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

  public var digest: Digest { Digest(hash: hash.finalize()) }
}

extension Digest {
  fileprivate init(hash: SHA256.Digest) { self = Digest(bytes: Array(hash)) ?? .zero }
}
