internal import Glibc

/// An Internet address as bytes: 4 or 16.
struct IPAddress: Hashable, CustomStringConvertible {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` for a name. A zone (fe80::1%eth0) says which card of this computer, and is no part of the address.
  init?(_ text: String) {
    let text = String(text.prefix { $0 != "%" })
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if inet_pton(family, text, &bytes) == 1 {
        self.bytes = bytes
        return
      }
    }
    return nil
  }

  var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count)) != nil else {
      return "?"
    }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether the first `length` bits are those of `prefix`.
  func begins(_ prefix: [UInt8], bits length: Int) -> Bool {
    let whole = length / 8
    guard bytes.count >= prefix.count, bytes[..<whole].elementsEqual(prefix[..<whole]) else { return false }
    let rest = length % 8
    guard rest > 0 else { return true }
    let mask = UInt8(truncatingIfNeeded: 0xFF << (8 - rest))
    return bytes[whole] & mask == prefix[whole] & mask
  }
}
