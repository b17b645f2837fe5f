/// Fetches documents: many at a time, within bounds, and never a shorter one than was sent.
///
///     let client = HTTPClient(settings)
///     let document = try await client.fetch(HTTPRequest(try HTTPAddress("https://www.example.jp/list.csv")))
package final class HTTPClient: Sendable {
  let settings: HTTPSettings
  private let loop: TransferLoop

  package init(_ settings: HTTPSettings) {
    self.settings = settings
    loop = TransferLoop(places: settings.places)
  }

  /// - Parameter report: hears of each try that failed, the last one included.
  /// - Throws: what the last try failed with. A task that is cancelled ends with `cancelled` at once.
  package func fetch(
    _ request: HTTPRequest, report: @Sendable (HTTPTry) -> Void = { _ in }
  ) async throws(HTTPFault) -> HTTPResponse {
    let rule = RetryRule(limits: request.limits)
    var number = 1
    while true {
      let fault: HTTPFault
      do { return try await attempt(request, number: number) } catch { fault = error }
      let pause = rule.pause(after: fault, number: number, chance: settings.pauses.chance())
      report(HTTPTry(address: request.address, number: number, fault: fault, pause: pause))
      guard let pause else { throw fault }
      do { try await settings.pauses.sleep(pause) } catch { throw .cancelled(request.address) }
      number += 1
    }
  }

  private func attempt(_ request: HTTPRequest, number: Int) async throws(HTTPFault) -> HTTPResponse {
    var hop = Hop.first(request)
    var passed: [HTTPAddress] = []
    var left = request.limits.whole
    while true {
      try hop.check(request)
      guard left > .zero else { throw .timedOut(hop.address, .whole(request.limits.whole)) }
      let plan = try hop.plan(request, settings: settings, left: left)
      let answer = try await loop.run(plan).get()
      guard answer.status.isRedirect else {
        return try document(answer, at: hop.address, from: passed, request: request, number: number)
      }
      passed.append(hop.address)
      hop = try hop.next(answer.headers["Location"], request: request)
      guard !passed.contains(hop.address) else { throw .redirectLoop(hop.address) }
      guard passed.count <= request.limits.redirects else {
        throw .tooManyRedirects(request.address, limit: request.limits.redirects)
      }
      left -= answer.elapsed
    }
  }

  private func document(
    _ answer: TransferAnswer, at address: HTTPAddress, from passed: [HTTPAddress], request: HTTPRequest, number: Int
  ) throws(HTTPFault) -> HTTPResponse {
    let now = settings.pauses.now()
    // "Not modified" says something only to those who asked for it.
    let isExpected = answer.status.code == 304 && request.validators?.isEmpty == false
    let status = answer.status.hiding(request.secrets)
    guard answer.status.isDocument || isExpected else {
      let pause = answer.headers["Retry-After"].flatMap { RetryAfter.read($0, now: now) }
      throw .status(address, status, retryAfter: pause)
    }
    return HTTPResponse(
      address: address, redirectedFrom: passed, status: status, headers: answer.headers.hiding(request.secrets),
      body: answer.body, wireBytes: answer.wireBytes, hasKnownLength: answer.hasKnownLength, received: now,
      tries: number, bodyHoldsSecret: request.secrets.contains { $0.stands(in: answer.body) })
  }
}
