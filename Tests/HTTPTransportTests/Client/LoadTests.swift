import TestSupport
import Testing

@testable import HTTPTransport

/// Many requests at a time.
struct LoadTests {
  @Test func manyDocumentsComeOverFewConnections() async throws {
    let server = try LocalServer { request, connection in
      let number = Int(request.target.dropFirst()) ?? 0
      connection.answer(body: [UInt8](repeating: UInt8(number % 251), count: number * 100))
    }
    let client = client()
    let requests = try (0..<200).map { try request(server.url("/\($0)")) }
    let counts = try await withThrowingTaskGroup(of: (Int, Bool).self) { group in
      for (number, request) in requests.enumerated() {
        group.addTask {
          let body = try await client.fetch(request).body
          return (body.count, body.allSatisfy { $0 == UInt8(number % 251) })
        }
      }
      return try await group.reduce(into: [(Int, Bool)]()) { $0.append($1) }
    }
    #expect(counts.map(\.0).sorted() == (0..<200).map { $0 * 100 } && counts.allSatisfy(\.1))
    #expect(server.requests.count == 200 && server.connections <= 16)
  }

  @Test func noHostGetsMoreThanItsShare() async throws {
    let crowd = Crowd(of: 3)
    let server = try LocalServer { _, connection in
      #expect(crowd.enter())
      crowd.leave()
      connection.answer(text: "ok")
    }
    let client = client { $0.places = HTTPPlaces(total: 16, perHost: 3) }
    let wanted = try request(server.url())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<30 { group.addTask { _ = try await client.fetch(wanted) } }
      try await group.waitForAll()
    }
    #expect(crowd.peak == 3 && server.connections <= 3)
  }

  @Test func aSlowHostDoesNotHoldUpOthers() async throws {
    let slow = try LocalServer { _, connection in connection.waitUntilClosed() }
    let quick = try LocalServer { _, connection in connection.answer(text: "ok") }
    let client = client {
      $0.places = HTTPPlaces(total: 4, perHost: 2)
      $0.knownNames = ["slow.example.jp:\(slow.port):127.0.0.1"]
    }
    let (held, wanted) = (
      try request(slow.url("/", host: "slow.example.jp")) { $0.privateHosts = ["slow.example.jp"] },
      try request(quick.url())
    )
    let waiting = (0..<10).map { _ in Task { try await client.fetch(held) } }
    for _ in 0..<5 { _ = try await client.fetch(wanted) }
    for task in waiting { task.cancel() }
  }

  @Test func aClientThatGoesAwayLeavesNothingBehind() async throws {
    let server = try LocalServer { _, connection in connection.answer(text: "ok") }
    for _ in 0..<50 { _ = try await client().fetch(try request(server.url())) }
    #expect(server.requests.count == 50)
  }
}
