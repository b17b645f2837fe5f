import Foundation
import TestSupport
import Testing

@testable import HTTPTransport

/// A fetch can be called off at any time, and ends at once.
@Suite(.timeLimit(.minutes(1))) struct CancelTests {
  private func code(_ task: Task<HTTPResponse, any Error>) async -> String? {
    do {
      _ = try await task.value
      return nil
    } catch { return (error as? HTTPFault)?.code }
  }

  @Test func beforeItsStart() async throws {
    let server = try LocalServer { _, connection in connection.answer(text: "ok") }
    let client = client()
    let wanted = try request(server.url())
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await client.fetch(wanted)
    }
    #expect(await code(task) == "http-cancelled")
    // The loop has passed it by.
    _ = try await client.fetch(try request(server.url("/next")))
    #expect(server.requests.map(\.target) == ["/next"])
  }

  @Test func whileTheBodyComes() async throws {
    let (begun, begin) = AsyncStream<Void>.makeStream()
    let (closed, close) = AsyncStream<Void>.makeStream()
    let server = try LocalServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
      begin.yield()
      connection.waitUntilClosed()
      close.yield()
    }
    let client = client()
    let wanted = try request(server.url())
    let task = Task { try await client.fetch(wanted) }
    for await _ in begun { break }
    task.cancel()
    #expect(await code(task) == "http-cancelled")
    // The server sees that nobody listens any more.
    for await _ in closed { break }
  }

  @Test func whileItWaitsForAPlace() async throws {
    let (begun, begin) = AsyncStream<Void>.makeStream()
    let release = DispatchSemaphore(value: 0)
    let server = try LocalServer { _, connection in
      begin.yield()
      release.wait()
      connection.answer(text: "ok")
    }
    let client = client { $0.places = HTTPPlaces(total: 1, perHost: 1) }
    let (first, second) = (try request(server.url("/1")), try request(server.url("/2")))
    let running = Task { try await client.fetch(first) }
    for await _ in begun { break }
    let waiting = Task { try await client.fetch(second) }
    waiting.cancel()
    #expect(await code(waiting) == "http-cancelled")
    release.signal()
    #expect(try await running.value.body == Array("ok".utf8))
    #expect(server.requests.map(\.target) == ["/1"])
  }

  @Test func inAPauseBetweenTries() async throws {
    let server = try LocalServer { _, connection in connection.answer("503 Busy") }
    let client = client {
      $0.pauses = HTTPPauses(
        now: { TestPauses.now },
        sleep: { _ in
          withUnsafeCurrentTask { $0?.cancel() }
          try Task.checkCancellation()
        }, chance: { 0 })
    }
    #expect(await client.fault(try request(server.url()) { $0.limits.retries = 3 })?.code == "http-cancelled")
    #expect(server.requests.count == 1)
  }

  @Test func manyAtOnce() async throws {
    let server = try LocalServer { _, connection in connection.waitUntilClosed() }
    let client = client()
    let wanted = try request(server.url())
    let tasks = (0..<100).map { _ in Task { try await client.fetch(wanted) } }
    for task in tasks { task.cancel() }
    for task in tasks { #expect(await code(task) == "http-cancelled") }
  }
}
