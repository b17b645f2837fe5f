internal import CCurl

/// A transfer that runs. Only the thread of the loop touches it.
final class Transfer {
  let start: TransferStart
  let easy: UnsafeMutableRawPointer
  /// These live as long as the handle that reads from them.
  var headerList: UnsafeMutablePointer<curl_slist>?
  var nameList: UnsafeMutablePointer<curl_slist>?

  var head = AnswerHead()
  var body: BodyReader?
  /// Bytes that came as body, before anything was made of them.
  var rawBytes = 0
  /// Why one of our own checks ended it.
  var stopped: HTTPFault?
  /// An address that was not connected to.
  var refusedAddress: (address: IPAddress, range: AddressRange)?
  var hasOpenedConnection = false
  /// By which the connection is known; `nil` until the request goes out.
  var localPort: Int32?
  /// The last time when something came; `nil` until the request goes out.
  var lastSign: ContinuousClock.Instant?
  private let begun = ContinuousClock.now

  var plan: TransferPlan { start.plan }
  var elapsed: Duration { ContinuousClock.now - begun }

  /// `nil` when libcurl is out of memory.
  init?(_ start: TransferStart) {
    guard let easy = curl_easy_init() else { return nil }
    self.start = start
    self.easy = easy
    guard configure() else { return nil }
  }

  deinit {
    curl_easy_cleanup(easy)
    curl_slist_free_all(headerList)
    curl_slist_free_all(nameList)
  }

  /// When it ends unless something comes.
  var idleDeadline: ContinuousClock.Instant? { lastSign.map { $0 + plan.limits.idle } }

  func stopForIdleness() {
    let isBody = head.isComplete
    stopped = .timedOut(plan.address, isBody ? .idleBody(plan.limits.idle) : .idleHead(plan.limits.idle))
  }
}
