import Foundation
import Synchronization

/// A server on a free port of this computer, which ends with this value. Each connection has a thread of its own.
package final class LocalServer: Sendable {
  package typealias Answer = @Sendable (ServedRequest, ServedConnection) -> Void

  package let port: Int
  private let state: LocalServerState

  package init(_ answer: @escaping Answer) throws {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(file, address, size) == 0 && listen(file, 256) == 0 && getsockname(file, address, &size) == 0
      }
    }
    guard file >= 0, isListening else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    let state = LocalServerState(listener: file)
    self.state = state
    Thread { Self.accept(file, state, answer) }.start()
  }

  deinit { state.stop() }

  package var requests: [ServedRequest] { state.requests }
  package var connections: Int { state.connections }

  package func url(_ path: String = "/", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

  private static func accept(_ listener: Int32, _ state: LocalServerState, _ answer: @escaping Answer) {
    while true {
      let file = Glibc.accept(listener, nil, nil)
      if file < 0, !state.isStopped {
        // Interrupted, or no file free for a moment: the next one is as welcome.
        poll(nil, 0, 5)
        continue
      }
      guard file >= 0 else { break }
      // Programs that other tests start must not keep it open.
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      guard state.add(file) else {
        close(file)
        break
      }
      Thread { serve(file, state, answer) }.start()
    }
    close(listener)
  }

  private static func serve(_ file: Int32, _ state: LocalServerState, _ answer: Answer) {
    let connection = ServedConnection(file: file)
    var read: [UInt8] = []
    while let bytes = connection.receive() {
      read += bytes
      guard read.suffix(4).elementsEqual("\r\n\r\n".utf8) else { continue }
      guard let request = ServedRequest(String(decoding: read, as: UTF8.self)) else { break }
      read = []
      state.add(request)
      answer(request, connection)
    }
    state.remove(file)
  }
}
