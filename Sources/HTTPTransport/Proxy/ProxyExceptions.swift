/// Hosts that are reached without a proxy, as `no_proxy` lists them: `.lg.jp,localhost,10.0.0.0/8,server:8080` or `*`.
struct ProxyExceptions: Sendable {
  private enum Entry {
    case all
    /// The host and everything below it.
    case host(String, port: Int?)
    case network([UInt8], bits: Int)
  }

  private let entries: [Entry]

  init(_ text: String) {
    entries = text.lowercased().split { ",; \t".contains($0) }.compactMap { Self.entry(String($0)) }
  }

  func hold(_ origin: HTTPOrigin) -> Bool {
    let host = origin.host.hasSuffix(".") ? String(origin.host.dropLast()) : origin.host
    let address = IPAddress(host)
    return entries.contains { entry in
      switch entry {
      case .all: true
      case .host(let name, let port):
        (port == nil || port == origin.port) && (host == name || (address == nil && host.hasSuffix("." + name)))
      case .network(let prefix, let bits):
        address.map { $0.bytes.count == prefix.count && $0.begins(prefix, bits: bits) } == true
      }
    }
  }

  private static func entry(_ text: String) -> Entry? {
    if text == "*" { return .all }
    if let slash = text.firstIndex(of: "/") {
      guard let network = IPAddress(String(text[..<slash])), let bits = Int(text[text.index(after: slash)...]),
        (0...network.bytes.count * 8).contains(bits)
      else { return nil }
      return .network(network.bytes, bits: bits)
    }
    let bare = text.hasPrefix("[") ? String(text.dropFirst().prefix { $0 != "]" }) : text
    if let address = IPAddress(bare) { return .network(address.bytes, bits: address.bytes.count * 8) }
    let colon = text.lastIndex(of: ":")
    let port = colon.flatMap { Int(text[text.index(after: $0)...]) }
    var name = port == nil ? text : String(text[..<(colon ?? text.endIndex)])
    if name.hasPrefix("*.") { name.removeFirst() }
    if name.hasPrefix(".") { name.removeFirst() }
    if name.hasSuffix(".") { name.removeLast() }
    return name.isEmpty ? nil : .host(name, port: port)
  }
}
