import Testing

@testable import HTTPTransport

struct TransferQueueTests {
  private func start(_ url: String) throws -> TransferStart {
    let wanted = HTTPRequest(try HTTPAddress(url))
    let plan = try Hop.first(wanted).plan(wanted, settings: HTTPSettings(userAgent: "t"), left: .seconds(1))
    return TransferStart(ticket: TransferTicket(), plan: plan) { _ in }
  }

  private func next(_ queue: inout TransferQueue) -> String? { queue.next()?.plan.url }

  @Test func hostsTakeTurnsAndNoneGetsMoreThanItsShare() throws {
    var queue = TransferQueue(places: HTTPPlaces(total: 4, perHost: 2))
    for url in ["http://a/1", "http://a/2", "http://a/3", "http://b/1", "http://c/1", "http://c/2"] {
      queue.add(try start(url))
    }
    #expect([next(&queue), next(&queue), next(&queue)] == ["http://a/1", "http://b/1", "http://c/1"])
    #expect(next(&queue) == "http://a/2" && next(&queue) == nil)
    queue.ended(host: "b")
    // a has two already.
    #expect(next(&queue) == "http://c/2" && next(&queue) == nil && queue.active == 4)
    queue.ended(host: "c")
    #expect(next(&queue) == nil)
    queue.ended(host: "a")
    #expect(next(&queue) == "http://a/3" && next(&queue) == nil)
  }

  @Test func oneThatWaitsCanBeTakenOut() throws {
    var queue = TransferQueue(places: HTTPPlaces(total: 1, perHost: 1))
    let starts = try ["http://a/1", "http://a/2", "http://b/1"].map(start)
    for start in starts { queue.add(start) }
    #expect(next(&queue) == "http://a/1")
    #expect(queue.remove(starts[0].ticket) == nil)
    #expect(queue.remove(starts[2].ticket)?.plan.url == "http://b/1")
    queue.ended(host: "a")
    #expect(next(&queue) == "http://a/2")
    queue.ended(host: "a")
    #expect(next(&queue) == nil && queue.active == 0 && queue.removeAll().isEmpty)
  }

  @Test func whatStillWaitsIsGivenBackAtTheEnd() throws {
    var queue = TransferQueue(places: HTTPPlaces(total: 1, perHost: 1))
    for url in ["http://a/1", "http://a/2", "http://b/1"] { queue.add(try start(url)) }
    _ = queue.next()
    #expect(Set(queue.removeAll().map(\.plan.url)) == ["http://a/2", "http://b/1"] && next(&queue) == nil)
  }
}
