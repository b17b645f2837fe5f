import Glibc

/// A connection to a server of the tests; what is sent on it is sent byte for byte.
package struct ServedConnection: Sendable {
  let file: Int32

  package func send(_ text: String) { send(Array(text.utf8)) }

  package func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(file, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// An answer with a right length.
  package func answer(_ status: String = "200 OK", _ headers: [String] = [], body: [UInt8] = []) {
    let lines = ["HTTP/1.1 \(status)"] + headers + ["Content-Length: \(body.count)", "", ""]
    send(Array(lines.joined(separator: "\r\n").utf8) + body)
  }

  package func answer(_ status: String = "200 OK", _ headers: [String] = [], text: String) {
    answer(status, headers, body: Array(text.utf8))
  }

  package func redirect(to location: String, _ status: String = "302 Found") {
    answer(status, ["Location: \(location)"])
  }

  /// Ends the connection; the last bytes still arrive.
  package func close() { shutdown(file, Int32(SHUT_RDWR)) }

  /// Says nothing until the other side has gone, or the server ends.
  package func waitUntilClosed() { while receive() != nil {} }

  package func receive() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 16 << 10)
    let count = recv(file, &bytes, bytes.count, 0)
    return count > 0 ? Array(bytes[..<count]) : nil
  }
}
