internal import Foundation

/// Runs transfers, many at a time, on one thread of its own, which ends with this value.
final class TransferLoop: Sendable {
  private let inbox = TransferInbox()

  init(places: HTTPPlaces) {
    let inbox = inbox
    let thread = Thread {
      if let loop = LoopThread(inbox: inbox, places: places) { loop.run() } else { inbox.refuseAll() }
    }
    thread.name = "daicho-http"
    thread.start()
  }

  deinit { inbox.close() }

  /// Ends early, with `cancelled`, when the task is cancelled.
  func run(_ plan: TransferPlan) async -> Result<TransferAnswer, HTTPFault> {
    let ticket = TransferTicket()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let start = TransferStart(ticket: ticket, plan: plan) { continuation.resume(returning: $0) }
        if !inbox.put(start) { start.finish(.failure(.cancelled(plan.address))) }
      }
    } onCancel: {
      inbox.cancel(ticket)
    }
  }
}
