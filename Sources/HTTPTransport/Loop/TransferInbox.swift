internal import CCurl
internal import Synchronization

/// How other threads speak to the thread of the loop.
final class TransferInbox: Sendable {
  struct Mail {
    var starts: [TransferStart] = []
    var cancelled: [TransferTicket] = []
    var isClosed = false
  }

  /// libcurl allows one call from other threads: to wake the loop.
  private struct Bell: @unchecked Sendable {
    let multi: UnsafeMutableRawPointer
  }

  private struct State {
    var mail = Mail()
    var bell: Bell?
    /// The bell has rung and nobody has come yet.
    var hasRung = false
  }

  private let state = Mutex(State())

  /// - Returns: false when the loop takes no more.
  func put(_ start: TransferStart) -> Bool {
    ring { mail in
      guard !mail.isClosed else { return false }
      mail.starts.append(start)
      return true
    }
  }

  func cancel(_ ticket: TransferTicket) {
    ticket.cancel()
    ring { if !$0.isClosed { $0.cancelled.append(ticket) } }
  }

  func close() {
    ring { $0.isClosed = true }
  }

  func connect(to multi: UnsafeMutableRawPointer) {
    let bell = Bell(multi: multi)
    state.withLock { $0.bell = bell }
  }

  /// After this nobody rings; the handle may be freed. Nothing is taken any more.
  func disconnect() {
    state.withLock {
      $0.bell = nil
      $0.mail.isClosed = true
    }
  }

  /// For a loop that does not come about.
  func refuseAll() {
    disconnect()
    for start in take().starts { start.finish(.failure(.cancelled(start.plan.address))) }
  }

  func take() -> Mail {
    state.withLock { state in
      let mail = state.mail
      state.mail = Mail(isClosed: mail.isClosed)
      state.hasRung = false
      return mail
    }
  }

  private func ring<R: Sendable>(_ change: (inout Mail) -> R) -> R {
    state.withLock { state in
      let result = change(&state.mail)
      if !state.hasRung, let bell = state.bell {
        state.hasRung = true
        curl_multi_wakeup(bell.multi)
      }
      return result
    }
  }
}
