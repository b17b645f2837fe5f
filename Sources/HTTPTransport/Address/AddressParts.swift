internal import CCurl

/// An address taken apart by libcurl, so that what is checked is what is connected to.
final class AddressParts {
  private let handle: OpaquePointer
  private let mayHoldCredentials: Bool

  init(_ text: String, mayHoldCredentials: Bool = false) throws(AddressProblem) {
    guard let handle = curl_url() else { throw .unreadable }
    self.handle = handle
    self.mayHoldCredentials = mayHoldCredentials
    try follow(text)
  }

  deinit { curl_url_cleanup(handle) }

  /// Goes to another address, which may be relative to this one.
  func follow(_ location: String) throws(AddressProblem) {
    guard !location.utf8.contains(0) else { throw .unreadable }
    let flags = CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | (mayHoldCredentials ? 0 : CURLU_DISALLOW_USER)
    switch curl_url_set(handle, CURLUPART_URL, location, UInt32(flags)) {
    case CURLUE_OK: break
    case CURLUE_USER_NOT_ALLOWED: throw .credentials
    default: throw .unreadable
    }
    // It says where on the page to look, and goes to no server.
    curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0)
  }

  func part(_ part: CURLUPart, flags: Int32 = 0) -> String? {
    var found: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &found, UInt32(flags)) == CURLUE_OK, let found else { return nil }
    defer { curl_free(found) }
    return String(cString: found)
  }

  func text() throws(AddressProblem) -> String {
    guard let text = part(CURLUPART_URL) else { throw .unreadable }
    return text
  }

  func origin() throws(AddressProblem) -> HTTPOrigin {
    guard let name = part(CURLUPART_SCHEME) else { throw .unreadable }
    guard let scheme = HTTPOrigin.Scheme(rawValue: name.lowercased()) else { throw .scheme(name.lowercased()) }
    guard let host = part(CURLUPART_HOST)?.lowercased(), !host.isEmpty, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw .unreadable }
    let written = part(CURLUPART_PORT).flatMap { Int($0) }
    guard written != 0 else { throw .unreadable }
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    return HTTPOrigin(scheme: scheme, host: bare, port: written ?? scheme.usualPort)
  }

  /// - Throws: when what is written in escapes is no text.
  func credential(_ which: CURLUPart) throws(AddressProblem) -> String? {
    guard part(which) != nil else { return nil }
    guard let text = part(which, flags: CURLU_URLDECODE), text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
      throw .unreadable
    }
    return text
  }

  /// - Returns: false when libcurl cannot keep it.
  func add(query name: String, value: String) -> Bool {
    let flags = UInt32(CURLU_APPENDQUERY | CURLU_URLENCODE)
    return curl_url_set(handle, CURLUPART_QUERY, "\(name)=\(value)", flags) == CURLUE_OK
  }

  /// Takes these parts out of the query.
  func remove(query names: Set<String>) {
    guard let query = part(CURLUPART_QUERY) else { return }
    let kept = query.split(separator: "&", omittingEmptySubsequences: false).filter { item in
      !names.contains(String(item.prefix { $0 != "=" }))
    }
    guard kept.count < query.split(separator: "&", omittingEmptySubsequences: false).count else { return }
    curl_url_set(handle, CURLUPART_QUERY, kept.isEmpty ? nil : kept.joined(separator: "&"), 0)
  }

  /// An address that is not taken, as a message may show it: no user and password, on one line, not too long.
  static func shown(_ text: String) -> String {
    let line = String(text.map { $0.isNewline || $0.asciiValue.map { $0 < 0x20 || $0 == 0x7F } == true ? " " : $0 })
    // After the last @: a password may hold one, and a slash, too.
    let start = line.range(of: "://")?.upperBound ?? line.startIndex
    let safe = line.lastIndex(of: "@").map { line[..<start] + line[max(start, line.index(after: $0))...] } ?? line[...]
    return safe.count > 200 ? safe.prefix(200) + "…" : String(safe)
  }
}
