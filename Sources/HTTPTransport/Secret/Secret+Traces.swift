internal import CCurl
internal import Glibc

extension Secret {
  /// Shorter ones stand anywhere by chance, and are no tokens.
  private static let shortestTrace = 6

  /// Whether a body holds it, plain.
  func stands(in body: [UInt8]) -> Bool {
    guard value.utf8.count >= Secret.shortestTrace else { return false }
    let sought = Array(value.utf8)
    return body.withUnsafeBytes { body in
      var place = 0
      while body.count - place >= sought.count, let start = body.baseAddress?.advanced(by: place),
        let found = memchr(start, Int32(sought[0]), body.count - place - sought.count + 1)
      {
        if memcmp(found, sought, sought.count) == 0 { return true }
        place += found - UnsafeMutableRawPointer(mutating: start) + 1
      }
      return false
    }
  }

  /// Whether an address holds it, plain or as addresses write such characters.
  func stands(in address: String) -> Bool {
    guard value.utf8.count >= Secret.shortestTrace else { return false }
    if address.contains(value) { return true }
    guard let escaped = curl_easy_escape(nil, value, Int32(value.utf8.count)) else { return false }
    defer { curl_free(escaped) }
    let written = String(cString: escaped).lowercased()
    return address.lowercased().contains(written)
  }
}
