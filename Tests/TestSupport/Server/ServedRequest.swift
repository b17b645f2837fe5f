/// A request as it came to a server of the tests.
package struct ServedRequest: Sendable {
  package let method: String
  /// Path and query, or a whole address where the server is a proxy.
  package let target: String
  package let headers: [(name: String, value: String)]

  init?(_ text: String) {
    let lines = text.split(separator: "\r\n")
    let first = lines.first?.split(separator: " ") ?? []
    guard first.count == 3 else { return nil }
    method = String(first[0])
    target = String(first[1])
    headers = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), line[line.index(after: colon)...].trimmingPrefix(" ").description)
    }
  }

  package subscript(name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
}
