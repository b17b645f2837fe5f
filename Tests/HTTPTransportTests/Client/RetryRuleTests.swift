import Testing

@testable import HTTPTransport

struct RetryRuleTests {
  @Test func pausesDoubleAndStayBelowTheLongest() throws {
    let fault = HTTPFault.closed(try .example)
    var limits = HTTPLimits()
    limits.retries = 100
    limits.longestPause = .seconds(5)
    func pause(_ number: Int, _ chance: Double) -> Duration? {
      RetryRule(limits: limits).pause(after: fault, number: number, chance: chance)
    }
    #expect([1, 2, 3, 4, 5, 100].map { pause($0, 0) } == [250, 500, 1000, 2000, 2500, 2500].map { .milliseconds($0) })
    #expect(pause(1, 0.5) == .milliseconds(375) && pause(101, 0) == nil)
  }

  @Test(arguments: [
    (408, true), (429, true), (500, true), (502, true), (503, true), (504, true), (400, false), (401, false),
    (404, false), (410, false), (501, false), (304, false),
  ])
  func someStatusesPass(_ code: Int, _ isTransient: Bool) throws {
    let status = HTTPStatus(version: "HTTP/2", code: code, reason: "")
    #expect(HTTPFault.status(try .example, status, retryAfter: nil).isTransient == isTransient)
  }
}
