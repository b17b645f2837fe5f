import Synchronization
import TestSupport
import Testing

@testable import HTTPTransport

/// What is tried again, after how long, and what is asked of the server.
struct RetryTests {
  private func answers(_ answers: [LocalServer.Answer]) throws -> LocalServer {
    let left = Mutex(answers[...])
    return try LocalServer { request, connection in
      left.withLock { $0.popFirst() }?(request, connection)
    }
  }

  private func status(_ status: String, _ headers: String...) -> LocalServer.Answer {
    { _, connection in connection.answer(status, headers) }
  }

  private let good: LocalServer.Answer = { _, connection in connection.answer(text: "ok") }

  @Test func aServerThatRecoversIsAskedAgain() async throws {
    let cut: LocalServer.Answer = { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
      connection.close()
    }
    let server = try answers([status("500 Oops"), cut, status("503 Busy"), good])
    let pauses = TestPauses()
    let tries = Mutex<[HTTPTry]>([])
    let wanted = try request(server.url()) { $0.limits.retries = 3 }
    let response = try await client(pauses).fetch(wanted) { failed in tries.withLock { $0.append(failed) } }
    #expect(response.tries == 4 && response.body == Array("ok".utf8))
    #expect(pauses.durations == [.milliseconds(375), .milliseconds(750), .milliseconds(1500)])
    #expect(tries.withLock { $0.map(\.number) } == [1, 2, 3])
    #expect(tries.withLock { $0.map(\.fault.code) } == ["http-status", "http-body-cut", "http-status"])
    #expect(tries.withLock { $0.map(\.pause) } == pauses.durations.map { $0 })
  }

  @Test func triesEnd() async throws {
    let server = try LocalServer { _, connection in connection.answer("502 Bad Gateway") }
    let pauses = TestPauses()
    let fault = await client(pauses).fault(try request(server.url()) { $0.limits.retries = 2 })
    #expect(fault?.code == "http-status" && server.requests.count == 3 && pauses.durations.count == 2)
  }

  @Test func whatIsCertainIsNotAskedAgain() async throws {
    let server = try LocalServer { _, connection in connection.answer("404 Not Found") }
    #expect(await client().fault(try request(server.url()) { $0.limits.retries = 3 })?.code == "http-status")
    #expect(server.requests.count == 1)
  }

  @Test func theServerSaysHowLongToWait() async throws {
    let server = try answers([
      status("429 Slow Down", "Retry-After: 7"), status("503 Busy", "Retry-After: Mon, 21 Sep 2026 14:13:30 GMT"),
      status("503 Busy", "Retry-After: Mon, 21 Sep 2020 14:13:30 GMT"), good,
    ])
    let pauses = TestPauses()
    _ = try await client(pauses).fetch(try request(server.url()) { $0.limits.retries = 3 })
    #expect(pauses.durations == [.seconds(7), .seconds(10), .milliseconds(1500)])
  }

  @Test func aServerThatWantsTooLongAPauseIsLeftAlone() async throws {
    let server = try LocalServer { _, connection in connection.answer("429 Slow Down", ["Retry-After: 3600"]) }
    let fault = await client().fault(try request(server.url()) { $0.limits.retries = 3 })
    guard case .status(_, _, retryAfter: .seconds(3600)) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(server.requests.count == 1 && fault?.remedy.en.contains("3600 s") == true)
  }

  @Test func aServerThatIsGoneIsTriedAgain() async throws {
    let url = try LocalServer { _, _ in }.url()
    let pauses = TestPauses()
    #expect(await client(pauses).fault(try request(url) { $0.limits.retries = 3 })?.code == "http-unreachable")
    #expect(pauses.durations.count == 3)
  }

  @Test func notModifiedIsAnAnswerToThoseWhoAsked() async throws {
    let server = try LocalServer { _, connection in
      connection.send("HTTP/1.1 304 Not Modified\r\nETag: \"v2\"\r\nContent-Length: 100\r\n\r\n")
    }
    let validators = HTTPValidators(etag: "\"v1\"", lastModified: "Mon, 21 Sep 2026 14:13:30 GMT")
    let response = try await client().fetch(try request(server.url()) { $0.validators = validators })
    #expect(response.isNotModified && response.body.isEmpty && response.validators.etag == "\"v2\"")
    let asked = try #require(server.requests.first)
    #expect(asked["If-None-Match"] == "\"v1\"" && asked["If-Modified-Since"] == "Mon, 21 Sep 2026 14:13:30 GMT")
    #expect(await client().fault(try request(server.url()))?.code == "http-status")
  }
}
