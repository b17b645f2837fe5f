internal import Synchronization

/// What a transfer is called off by. It can be called off before it has reached the loop.
final class TransferTicket: Sendable {
  private let flag = Atomic(false)

  var isCancelled: Bool { flag.load(ordering: .acquiring) }

  func cancel() { flag.store(true, ordering: .releasing) }
}
