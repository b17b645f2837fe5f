internal import Crypto

/// A SHA-256 digest.
public struct Digest: Sendable, Hashable {
  public let bytes: [UInt8]

  public static let zero = Digest(unchecked: [UInt8](repeating: 0, count: 32))

  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  public static func of(_ parts: [UInt8]...) -> Digest {
    var hash = SHA256()
    for part in parts { hash.update(data: part) }
    return Digest(unchecked: Array(hash.finalize()))
  }
}

extension Digest: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public var description: String {
    var output: [UInt8] = []
    output.reserveCapacity(64)
    Hexadecimal.append(bytes, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let byte = Hexadecimal.value(digits[index..<index + 2]) else { return nil }
      bytes.append(UInt8(byte))
    }
    self.bytes = bytes
  }
}
