import Foundation
import Synchronization

/// What a server of the tests shares with its threads.
final class LocalServerState: Sendable {
  private struct State {
    var open: Set<Int32> = []
    var requests: [ServedRequest] = []
    var connections = 0
    var isStopped = false
  }

  private let listener: Int32
  private let state = Mutex(State())

  init(listener: Int32) { self.listener = listener }

  var requests: [ServedRequest] { state.withLock(\.requests) }
  var connections: Int { state.withLock(\.connections) }
  var isStopped: Bool { state.withLock(\.isStopped) }

  func add(_ file: Int32) -> Bool {
    state.withLock { state in
      guard !state.isStopped else { return false }
      state.open.insert(file)
      state.connections += 1
      return true
    }
  }

  func add(_ request: ServedRequest) { state.withLock { $0.requests.append(request) } }

  func remove(_ file: Int32) {
    state.withLock { state in
      state.open.remove(file)
      close(file)
    }
  }

  func stop() {
    state.withLock { state in
      state.isStopped = true
      for file in state.open { shutdown(file, Int32(SHUT_RDWR)) }
    }
    shutdown(listener, Int32(SHUT_RDWR))
  }
}
