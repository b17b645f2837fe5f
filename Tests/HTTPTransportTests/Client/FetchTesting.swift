import Foundation
import Synchronization
import Testing

@testable import HTTPTransport

/// Time as the tests give it: nobody sleeps, and what was asked for is written down.
final class TestPauses: Sendable {
  static let now = Date(timeIntervalSince1970: 1_790_000_000)

  private let asked = Mutex<[Duration]>([])

  var durations: [Duration] { asked.withLock { $0 } }

  var pauses: HTTPPauses {
    HTTPPauses(
      now: { TestPauses.now }, sleep: { [self] pause in asked.withLock { $0.append(pause) } }, chance: { 0.5 })
  }
}

func client(_ pauses: TestPauses = TestPauses()) -> HTTPClient { client(pauses) { _ in } }

/// What tests change of the settings before a client is made.
func client(
  _ pauses: TestPauses = TestPauses(), _ change: (inout HTTPSettings) throws -> Void
) rethrows -> HTTPClient {
  var settings = HTTPSettings(userAgent: "daicho/test")
  settings.pauses = pauses.pauses
  settings.places = HTTPPlaces(total: 16, perHost: 16)
  try change(&settings)
  return HTTPClient(settings)
}

/// A request to a server of the tests, which is named as the source would name it; one try, unless a test wants more.
func request(
  _ url: String, _ change: (inout HTTPRequest) throws -> Void = { _ in }
) throws -> HTTPRequest {
  var request = HTTPRequest(try HTTPAddress(url))
  request.privateHosts = ["127.0.0.1"]
  request.limits.retries = 0
  try change(&request)
  return request
}

extension HTTPClient {
  /// What a fetch ends with when it must not come to its end.
  func fault(_ request: HTTPRequest) async -> HTTPFault? {
    do {
      let response = try await fetch(request)
      Issue.record("\(response) was taken")
      return nil
    } catch { return error }
  }
}
