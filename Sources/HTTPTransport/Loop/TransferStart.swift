/// A transfer that waits for its start.
struct TransferStart: Sendable {
  let ticket: TransferTicket
  let plan: TransferPlan
  /// Called once, whatever happens.
  let finish: @Sendable (Result<TransferAnswer, HTTPFault>) -> Void

  var host: String { plan.address.origin.host }
}
