import TestSupport
import Testing

@testable import HTTPTransport

/// Where a server sends us on to, what goes along, and what is not followed.
struct RedirectTests {
  private static let token = Secret(unchecked: "tok-3n-1234567890")

  private func withToken(_ url: String) throws -> HTTPRequest {
    try request(url) {
      try $0.add(secretHeader: "Authorization", Self.token.preceded(by: "Bearer"))
      try $0.add(secretQuery: "id", Self.token)
      try $0.add(header: "Accept", "text/csv")
    }
  }

  @Test func theTokenGoesAlongWithinItsOrigin() async throws {
    let server = try LocalServer { request, connection in
      if request.target.hasPrefix("/old") { connection.redirect(to: "/new?x=1") } else { connection.answer(text: "ok") }
    }
    let response = try await client().fetch(try withToken(server.url("/old")))
    #expect(server.requests.map(\.target) == ["/old?id=tok-3n-1234567890", "/new?x=1&id=tok-3n-1234567890"])
    #expect(server.requests.map { $0["Authorization"] } == Array(repeating: "Bearer tok-3n-1234567890", count: 2))
    #expect(response.address.text == server.url("/new?x=1"))
    #expect(response.redirectedFrom.map(\.text) == [server.url("/old")])
  }

  @Test func theTokenStaysBehindWhenTheOriginChangesEvenOnTheWayBack() async throws {
    let home = try LocalServer { request, connection in
      if request.target.hasPrefix("/back") {
        connection.answer(text: "ok")
      } else {
        connection.redirect(to: request["X-Away"] ?? "")
      }
    }
    let back = home.url("/back")
    let away = try LocalServer { _, connection in connection.redirect(to: back) }
    var request = try withToken(home.url("/"))
    try request.add(header: "X-Away", away.url("/there"))
    _ = try await client().fetch(request)
    #expect(away.requests.map(\.target) == ["/there"] && away.requests.first?["Authorization"] == nil)
    #expect(away.requests.first?["Accept"] == "text/csv")
    #expect(home.requests.map(\.target) == ["/?id=tok-3n-1234567890", "/back"])
    #expect(home.requests.last?["Authorization"] == nil)
  }

  @Test func aRedirectThatCarriesTheTokenOffIsNotFollowed() async throws {
    let away = try LocalServer { _, connection in connection.answer(text: "ok") }
    let target = away.url("/?stolen=tok-3n-1234567890")
    let server = try LocalServer { _, connection in connection.redirect(to: target) }
    let fault = await client().fault(try withToken(server.url()))
    #expect(fault?.code == "http-redirect-secret" && away.requests.isEmpty)
    #expect(fault?.words.en.contains("3n-123") == false && fault?.words.ja.contains("3n-123") == false)
  }

  @Test func theTokenComingBackByItsNameIsNotShown() async throws {
    let server = try LocalServer { request, connection in
      if request.target.hasPrefix("/a?") {
        connection.redirect(to: "/a/" + request.target.dropFirst(2))
      } else {
        connection.answer("404 no tok-3n-1234567890")
      }
    }
    let fault = await client().fault(try withToken(server.url("/a")))
    #expect(server.requests.last?.target == "/a/?id=tok-3n-1234567890")
    #expect(fault?.code == "http-status" && !"\(String(reflecting: fault))".contains("3n-123"))
    #expect(fault?.message.en.contains("404 no …") == true)
  }

  @Test(arguments: [
    ("file:///etc/passwd", "http-redirect-scheme"), ("ftp://127.0.0.1/x", "http-redirect-scheme"),
    ("gopher://127.0.0.1/x", "http-redirect-scheme"), ("http://user:pass@127.0.0.1/", "http-redirect-credentials"),
    ("http://[::1", "http-redirect-no-target"), ("http://a b/", "http-redirect-no-target"),
  ])
  func otherTargetsAreNotFollowed(_ location: String, _ code: String) async throws {
    let server = try LocalServer { _, connection in connection.redirect(to: location) }
    let fault = await client().fault(try request(server.url()))
    #expect(fault?.code == code && fault?.message.en.contains("pass@") == false)
  }

  @Test func aRedirectWithoutATargetIsAFault() async throws {
    let server = try LocalServer { _, connection in connection.answer("301 Moved Permanently") }
    #expect(await client().fault(try request(server.url()))?.code == "http-redirect-no-target")
  }

  @Test func aLoopIsFoundOut() async throws {
    let server = try LocalServer { request, connection in
      connection.redirect(to: request.target == "/a" ? "/b" : "/a", "301 Moved Permanently")
    }
    let fault = await client().fault(try request(server.url("/a")))
    #expect(fault == .redirectLoop(try HTTPAddress(server.url("/a"))) && server.requests.count == 2)
  }

  @Test func redirectsAreCounted() async throws {
    let server = try LocalServer { request, connection in
      let number = Int(request.target.dropFirst()) ?? 0
      if number == 5 { connection.answer(text: "ok") } else { connection.redirect(to: "/\(number + 1)") }
    }
    #expect(try await client().fetch(try request(server.url("/0"))).redirectedFrom.count == 5)
    let fault = await client().fault(try request(server.url("/0")) { $0.limits.redirects = 4 })
    #expect(fault == .tooManyRedirects(try HTTPAddress(server.url("/0")), limit: 4))
  }

  @Test func noTokenTravelsUnencrypted() async throws {
    var open = try withToken("http://www.example.jp/")
    open.privateHosts = []
    #expect(await client().fault(open)?.code == "http-secret-in-clear")
    open.privateHosts = ["WWW.example.jp"]
    #expect(throws: Never.self) { try Hop.first(open).check(open) }
  }

  @Test func aTokenThatComesBackIsSaidAndHidden() async throws {
    let server = try LocalServer { request, connection in
      connection.answer("200 OK", ["X-Echo: \(request.target)"], text: request["Authorization"] ?? "")
    }
    let response = try await client().fetch(try withToken(server.url("/")))
    #expect(response.bodyHoldsSecret && response.headers["x-echo"] == "/?id=…")
    let without = try await client().fetch(try request(server.url("/")))
    #expect(!without.bodyHoldsSecret)
  }

  @Test func fromEncryptedToPlainIsNotFollowed() throws {
    let hop = Hop.first(try request("https://www.example.jp/a"))
    let plain = try HTTPAddress("http://www.example.jp/b")
    #expect(throws: HTTPFault.redirect(hop.address, .insecure(plain))) {
      try hop.next("http://www.example.jp/b", request: try request("https://www.example.jp/a"))
    }
  }
}
