internal import Crypto
internal import Foundation

/// Names a file by its content.
public enum DocumentDigest {
  private static let step = 1 << 20

  /// SHA-256 in 64 hexadecimal digits, read piece by piece; nil: it cannot be read.
  public static func sha256(ofFile path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var hash = SHA256()
    do {
      while let piece = try file.read(upToCount: step), !piece.isEmpty { hash.update(data: piece) }
    } catch { return nil }
    return hash.finalize().hexadecimal
  }
}

extension SHA256Digest {
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
