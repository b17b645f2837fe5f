import TestSupport
import Testing

@testable import HTTPTransport

/// Requests through a proxy, which has a private address as a rule.
struct ProxyTests {
  private func through(_ proxy: LocalServer, user: String? = nil, _ password: String? = nil) throws -> HTTPClient {
    let server = try ProxyServer(proxy.url(), user: user, password: password.map { Secret(unchecked: $0) })
    return client { $0.proxies = ProxySettings(server) }
  }

  @Test func plainRequestsNameTheirWholeAddress() async throws {
    let proxy = try LocalServer { _, connection in connection.answer(text: "ok") }
    let wanted = HTTPRequest(try HTTPAddress("http://www.example.jp/list.csv"))
    #expect(try await through(proxy).fetch(wanted).body == Array("ok".utf8))
    #expect(proxy.requests.map(\.target) == ["http://www.example.jp/list.csv"])
    #expect(proxy.requests.first?["Proxy-Authorization"] == nil)
  }

  @Test func userAndPasswordGoToTheProxyThatAsks() async throws {
    let proxy = try LocalServer { request, connection in
      // 利用者 and パスワード are told apart by a colon, and the password may hold one.
      if request["Proxy-Authorization"] == "Basic dHNhbGE6cDphc3N3b3JkIQ==" {
        connection.answer(text: "ok")
      } else {
        connection.answer("407 Who Are You", ["Proxy-Authenticate: Basic realm=\"city\""], text: "who?")
      }
    }
    let wanted = HTTPRequest(try HTTPAddress("http://www.example.jp/"))
    #expect(try await through(proxy, user: "tsala", "p:assword!").fetch(wanted).body == Array("ok".utf8))
    for client in [try through(proxy), try through(proxy, user: "tsala", "wrong-password")] {
      let fault = await client.fault(wanted)
      #expect(fault?.code == "http-proxy-authentication")
      #expect(fault?.words.ja.contains("127.0.0.1:\(proxy.port)") == true)
      #expect(!"\(String(reflecting: fault))".contains("wrong-password"))
    }
  }

  @Test func encryptedRequestsAskForATunnel() async throws {
    let proxy = try LocalServer { request, connection in connection.answer("403 Forbidden", text: "no") }
    var wanted = HTTPRequest(try HTTPAddress("https://www.example.jp/secret-path"))
    wanted.limits.retries = 0
    try wanted.add(secretHeader: "Authorization", Secret(unchecked: "Bearer 1234567890"))
    let fault = await (try through(proxy)).fault(wanted)
    guard case .proxy(_, .refused(_, status: 403)) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    let asked = try #require(proxy.requests.first)
    #expect(asked.method == "CONNECT" && asked.target == "www.example.jp:443")
    // What is for the server is not for the proxy.
    #expect(asked["Authorization"] == nil)
  }

  @Test func aTunnelWantsUserAndPasswordToo() async throws {
    let proxy = try LocalServer { _, connection in
      connection.answer("407 Who Are You", ["Proxy-Authenticate: Basic realm=\"city\""])
    }
    let wanted = HTTPRequest(try HTTPAddress("https://www.example.jp/"))
    #expect(await (try through(proxy, user: "u", "12345678")).fault(wanted)?.code == "http-proxy-authentication")
  }

  @Test func aProxyThatIsNotThereIsNamed() async throws {
    let url = try LocalServer { _, _ in }.url()
    let gone = try client { $0.proxies = ProxySettings(try ProxyServer(url)) }
    var wanted = HTTPRequest(try HTTPAddress("http://www.example.jp/"))
    wanted.limits.retries = 0
    #expect(await gone.fault(wanted)?.code == "http-proxy-unreachable")
    let name = String(repeating: "x", count: 64) + ".invalid"
    let unknown = try client { $0.proxies = ProxySettings(try ProxyServer("http://\(name):8080")) }
    #expect(await unknown.fault(wanted) == .proxy(wanted.address, .unknownHost("\(name):8080")))
  }

  @Test func exceptionsGoStraightThere() async throws {
    let proxy = try LocalServer { _, connection in connection.answer(text: "proxy") }
    let server = try LocalServer { _, connection in connection.answer(text: "server") }
    let proxies = ProxySettings(try ProxyServer(proxy.url()), exceptions: "127.0.0.0/8")
    let client = client { $0.proxies = proxies }
    #expect(try await client.fetch(try request(server.url())).body == Array("server".utf8))
    #expect(proxy.connections == 0)
  }
}
