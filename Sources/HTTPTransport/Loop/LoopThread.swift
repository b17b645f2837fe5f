internal import CCurl
internal import Glibc

/// The thread on which libcurl works. It sleeps while there is nothing to do.
final class LoopThread {
  private let inbox: TransferInbox
  private let multi: UnsafeMutableRawPointer
  private var queue: TransferQueue
  private var active: [ObjectIdentifier: Transfer] = [:]

  init?(inbox: TransferInbox, places: HTTPPlaces) {
    guard CurlLibrary.isReady, let multi = curl_multi_init() else { return nil }
    self.inbox = inbox
    self.multi = multi
    queue = TransferQueue(places: places)
    // Connections that stay open for the next request.
    _ = daicho_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 2 * places.total)
    inbox.connect(to: multi)
  }

  deinit { curl_multi_cleanup(multi) }

  func run() {
    // Writing to a connection that the other side has closed must not end the program.
    var broken = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &broken, nil)
    while true {
      let mail = inbox.take()
      mail.starts.forEach(admit)
      mail.cancelled.forEach(cancel)
      if mail.isClosed { break }
      work()
      curl_multi_poll(multi, nil, 0, patience, nil)
    }
    close()
  }

  private func admit(_ start: TransferStart) {
    if start.ticket.isCancelled { start.finish(.failure(.cancelled(start.plan.address))) } else { queue.add(start) }
  }

  private func cancel(_ ticket: TransferTicket) {
    if let transfer = active[ObjectIdentifier(ticket)] {
      end(transfer, .failure(.cancelled(transfer.plan.address)))
    } else if let start = queue.remove(ticket) {
      start.finish(.failure(.cancelled(start.plan.address)))
    }
  }

  private func work() {
    var hasEnded: Bool
    repeat {
      while let start = queue.next() { begin(start) }
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      let collected = collect()
      hasEnded = stopIdle() || collected
      // What ended made room.
    } while hasEnded
  }

  private func begin(_ start: TransferStart) {
    guard let transfer = Transfer(start), curl_multi_add_handle(multi, transfer.easy) == CURLM_OK else {
      queue.ended(host: start.host)
      start.finish(.failure(.library(start.plan.address, number: Int(CURLE_FAILED_INIT.rawValue))))
      return
    }
    active[ObjectIdentifier(start.ticket)] = transfer
  }

  private func collect() -> Bool {
    var hasEnded = false
    var result = CURLE_OK
    while let easy = daicho_curl_next_ended(multi, &result) {
      guard let context = daicho_curl_private(easy) else { continue }
      let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
      let isTakenOver = active.values.contains { $0 !== transfer && $0.shares(transfer) }
      end(transfer, transfer.outcome(result, hasConnection: !isTakenOver))
      hasEnded = true
    }
    return hasEnded
  }

  private func stopIdle() -> Bool {
    let now = ContinuousClock.now
    let idle = active.values.filter { $0.idleDeadline.map { $0 <= now } == true }
    for transfer in idle {
      transfer.stopForIdleness()
      end(transfer, transfer.outcome(CURLE_OPERATION_TIMEDOUT))
    }
    return !idle.isEmpty
  }

  private func end(_ transfer: Transfer, _ outcome: Result<TransferAnswer, HTTPFault>) {
    curl_multi_remove_handle(multi, transfer.easy)
    active[ObjectIdentifier(transfer.start.ticket)] = nil
    queue.ended(host: transfer.start.host)
    transfer.start.finish(outcome)
  }

  /// Milliseconds until something has to be looked at, whatever comes in; libcurl knows its own deadlines.
  private var patience: Int32 {
    guard let first = active.values.compactMap(\.idleDeadline).min() else { return 60_000 }
    let left = first - .now
    return left <= .zero ? 0 : Int32(clamping: min(left.milliseconds + 1, 60_000))
  }

  private func close() {
    inbox.refuseAll()
    for start in queue.removeAll() { start.finish(.failure(.cancelled(start.plan.address))) }
    for transfer in active.values { end(transfer, .failure(.cancelled(transfer.plan.address))) }
  }
}
